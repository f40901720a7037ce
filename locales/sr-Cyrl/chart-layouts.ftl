# The layouts of the chart, and what is folded so that the rest can be read.
layouts-menu = Распоред
layouts-down = Аутоматски, одозго надоле
layouts-right = Слева надесно
layouts-lists = Висеће листе
layouts-circles = Кругови
layouts-radial = Прстенови
layouts-below = Испод: { $name }
layouts-auto = Аутоматски
layouts-row = Једно поред другог
layouts-list = У листи
layouts-matrix = У { $columns } колоне
layouts-show-all = Прикажи све
layouts-folded = { $count ->
    [one] Да би текст остао читљив, скупљена је { $count } грана.
    [few] Да би текст остао читљив, скупљене су { $count } гране.
   *[other] Да би текст остао читљив, скупљено је { $count } грана.
}
