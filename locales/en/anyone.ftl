### “Who can do …?”, “who speaks for …?”: answers of the search.

anyone-speaks = speaks for { $who }
anyone-deputy = stands in for { $who }
anyone-speaks-us = speaks for us: { $level }
anyone-represented = represented by { $who }
anyone-in-chart = In the chart: { $name }
# Words of a question that only ask.
anyone-fillers = who whom can could do does find me anyone anybody someone somebody knows know know-how about the a an in on at of for to from with and or is are has have works work good
# Words that say “speaks for”.
anyone-speak-words = speak speaks spokesperson speaker represent represents represented representative voice
# Words by which the organisation means itself.
anyone-us-words = us our ours we cluster network organisation organization
anyone-hint = Questions are answered, too: “Who can weld?”, “Who speaks for us?”
