"""Our engine behind the HTTP API of LanguageTool, for every program that can ask such a server.

Start with `application`, a WSGI application without state; `request` reads what clients send,
`markup` keeps the places of annotated text, `answer` writes what they read. The fields are those of
LanguageTool 6.8's `/v2/check`.
"""
