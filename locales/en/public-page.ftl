### The page for an organisation’s web site, and what is decided of it.
public-page-contents = On this page
public-page-chart = The bodies and how they work together, on { $day }. The same stands below as a text.
public-page-foot = Written on { $day } from the organisation’s own records. It holds no e-mail addresses, no telephone numbers, and nothing of how anyone voted.
public-page-save = Save the web page
public-page-lang = Language of the page
public-page-lang-own = The organisation’s own
public-page-decided = What is ticked stands in the organisation’s record: whoever makes the page next time makes the same.
public-page-preview = See what goes out
public-page-preview-line = What the page says, with the chart beside it. Nothing else leaves this browser.
public-page-name = website
public-page-cli = write what the organisation has made public, as a file or as a page for its web site
