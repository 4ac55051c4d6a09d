"""What follows on copying: the app's page opened, the post on the phone. Start with `onward`."""
