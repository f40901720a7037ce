### Charter: what the organisation says of itself.
charter-count-mission = { $count ->
    [one] { $count } mission item
   *[other] { $count } mission items
}
charter-count-principles = { $count ->
    [one] { $count } principle
   *[other] { $count } principles
}
charter-count-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
charter-title = Title of the statement
charter-facts = The organisation
charter-short-name = Short name
charter-legal-form = Legal form
charter-region = Region
charter-seat = Seat
charter-sector = Sector
charter-founded = Founded
charter-currency = Currency
charter-accent = Accent colour
charter-new-vision = New vision
charter-vision-empty = The vision says in one sentence where the organisation wants to be in some years.
charter-vision-example = “Known abroad for products that no member could make alone.”
charter-vision-add = Write the vision
charter-vision-earlier = { $count ->
    [one] { $count } earlier vision
   *[other] { $count } earlier visions
}
charter-vision-from = In force from
charter-vision-horizon = Horizon
charter-adopted-by = Adopted by
charter-not-adopted = not adopted
charter-choose-vote = choose the vote
charter-positioning = Positioning
charter-directions = Directions
charter-direction-add = add a direction
charter-traits = Characteristics
charter-trait-add = Add a characteristic
charter-new-trait = New characteristic
charter-mission = Mission
charter-mission-empty = The mission says what the organisation does for its vision. Goals and projects serve a sentence of it.
charter-mission-example = “We raise our members’ exports and help them meet what new markets ask for.”
charter-mission-add = Add a mission item
charter-new-mission = New mission item
charter-deepens = deepens
charter-deepens-add = + a characteristic of the vision
charter-values = Values
charter-value-add = add a value
charter-philosophy-empty = Philosophy in five parts – culture, politics, values, beliefs, attitudes – and the purpose.
charter-philosophy-add = Add the philosophy
charter-parts-said = { $part } of { $whole } parts
charter-purpose = Purpose
charter-culture = Culture
charter-politics = Politics
charter-beliefs = Beliefs
charter-attitudes = Attitudes
charter-principles-empty = Guiding principles say how the organisation works, as a plain list or under questions.
charter-principles-example = “Every decision has an owner and a date.”
charter-principle-add = Add a principle
charter-new-principle = New principle
charter-section-add = Add a section
charter-new-section = New section
charter-question = Question of the section
charter-no-question = no question
charter-goals-empty = A strategic goal has an indicator with a baseline and a target, serves a sentence of the mission, and one body answers for it.
charter-goals-example = “By 2030 at least 14 members export regularly” – members that export: 8 → 14
charter-goal-add = Add a goal
charter-new-goal = New goal
charter-indicator = Indicator
charter-baseline = Baseline
charter-target = Target
charter-serves = Serves
charter-serves-add = + a mission item
charter-accountable = Accountable
charter-target-market = Target market
charter-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
