"""One file a preview; a channel without one of its own is shown as a plain page of text."""

from kimwriter.publishing import Channel
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews.facebook import FacebookPreview
from kimwriter.ui.publish.previews.instagram import InstagramPreview
from kimwriter.ui.publish.previews.plain import PlainPreview
from kimwriter.ui.publish.previews.preview import Preview, Showing
from kimwriter.ui.publish.previews.web import WebPreview
from kimwriter.ui.publish.previews.whatsapp import WhatsAppPreview

__all__ = ["Preview", "Showing", "WebPreview", "preview_of"]

_PREVIEWS: dict[str, type[Preview]] = {
    "whatsapp": WhatsAppPreview,
    "instagram": InstagramPreview,
    "facebook": FacebookPreview,
    "web": WebPreview,
}


def preview_of(phone: Phone, channel: Channel) -> Preview:
    """The preview of a channel."""
    return _PREVIEWS.get(channel.key, PlainPreview)(phone, channel)
