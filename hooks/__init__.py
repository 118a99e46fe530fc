"""The Sociale Kaart: from YAML, Markdown and PO to a website and printed sheets.

The rooms, in the order the data walks through them:
``inlezen`` -> ``model`` -> ``controle`` -> ``editie`` -> ``vertaling`` -> ``paginas`` and ``drukwerk``
-> ``mkdocs_adapter``. An arrow never runs back up.
"""
