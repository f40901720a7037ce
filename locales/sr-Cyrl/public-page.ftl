### The page for an organisation’s web site, and what is decided of it.
public-page-contents = На овој страници
public-page-chart = Органи и како сарађују, на дан { $day } Исто стоји испод као текст.
public-page-foot = Састављено на дан { $day } из сопствене евиденције организације. Не садржи адресе е-поште, бројеве телефона, ни то како је ко гласао.
public-page-save = Сачувај веб-страницу
public-page-lang = Језик странице
public-page-lang-own = Језик организације
public-page-decided = Што је штиклирано стоји у запису организације: ко следећи пут прави страницу, прави исту.
public-page-preview = Погледај шта излази у јавност
public-page-preview-line = Оно што страница каже, уз органиграм. Ништа друго не напушта овај прегледач.
public-page-name = веб-страница
public-page-cli = пише оно што је организација учинила јавним, као датотеку или као страницу за њен веб-сајт
