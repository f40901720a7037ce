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
charter-further-languages = Further languages
charter-further-language-add = + a language
charter-not-translated = not translated
charter-versions-other = { $count ->
    [one] { $count } other version
   *[other] { $count } other versions
}
charter-stands-in-force = in force
charter-stands-rival = claims the same days
charter-stands-ahead = decided, still to begin
charter-stands-draft = draft
charter-stands-past = no longer in force
charter-stands-until = in force until { $date }
charter-vote-pending = not voted on yet
charter-vote-refused = not adopted by this vote
charter-put-to-vote = Put to the vote
charter-adoption-title = Adoption of the vision
charter-adopted-stands = Adopted by vote, so it stands with its characteristics. What is to change is the next version.
charter-of-other-version = { $text } (another version)
locked-vision = This vision was adopted by a vote, so what it says stays, with its characteristics. Draft the next version and put it to the vote.
charter-next-version = Draft the next version
charter-shift = Since { $date }: { $before } members then, { $now } now; joined: { $joined }, left: { $left }.
charter-shift-classes = Changed class: { $changed }.
charter-shift-review = It is time to look at the vision again.
charter-pulse-ask = Ask the members what the vision means to them
charter-pulse-question = How much does our vision move you?
charter-pulse-much = very much
charter-pulse-some = somewhat
charter-pulse-little = little
charter-count-add = + show how it is kept
charter-count-this = Count: { $check }
charter-kept-nothing-yet = Nothing to count yet
charter-kept-missing = Missing: { $count }
charter-and-more = and { $count } more
charter-quarter = Q{ $quarter } { $year }
charter-kept-quarters = Quarters with a meeting: { $kept } of { $of }
charter-kept-responsible = Projects with someone responsible: { $kept } of { $of }
charter-kept-pledges = Partners with a pledged budget: { $kept } of { $of } ({ $year })
charter-kept-representatives = Representatives who could decide, over all meetings: { $kept } of { $of }
charter-kept-communication = Results told, inside and outside: { $kept } of { $of }
charter-kept-promises = Promises kept by their day: { $kept } of { $of }
charter-kept-guests = Meetings with experts or guests: { $kept } of { $of }
charter-kept-topics = Topics brought in and carried home, over all partners: { $kept } of { $of }
charter-kept-theme = Annual theme { $year } decided, with projects: { $kept } of { $of }
charter-kept-goals = Goals agreed by a resolution: { $kept } of { $of }
charter-kept-led = Projects led by a partner: { $kept } of { $of }
charter-web = What serves what
charter-column-vision = Vision
charter-column-goals = Goals
charter-column-work = Projects and motions
charter-alone = { $count ->
    [0] nothing stands alone
    [one] { $count } stands alone
   *[other] { $count } stand alone
}
charter-serves-nothing = serves nothing
charter-unserved = nothing serves it
charter-served-by = Served by: { $names }
charter-due = By
charter-part-of = A step towards
charter-value = Value
charter-value-needed = A measurement needs a value.
charter-measurements = { $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}
charter-measurement-add = Add a measurement
charter-not-measured = not measured yet
charter-measured-on = { $value } on { $date }
charter-way = From { $baseline } to { $target }; { $now }
charter-pace-behind = behind
charter-pace-on-track = on track
charter-pace-reached = reached
charter-pace-missed = missed
charter-markets = Target markets
charter-clean = Clean page
charter-write = Edit
charter-beside = Side by side
charter-as-of = As of { $date }
