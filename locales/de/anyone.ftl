### „Wer kann …?“, „wer spricht für …?“: Antworten der Suche.

anyone-speaks = spricht für { $who }
anyone-deputy = vertritt in Abwesenheit { $who }
anyone-speaks-us = spricht für uns: { $level }
anyone-represented = vertreten durch { $who }
anyone-in-chart = Im Organigramm: { $name }
anyone-fillers = wer wen wem kann können macht tut finde find jemand jemanden irgendwer kennt sich aus mit über der die das den dem des ein eine einen in im am an auf von vom für zu zur zum und oder ist sind hat haben es arbeitet gut weiß
anyone-speak-words = spricht sprechen sprecher sprecherin vertritt vertreten vertreter vertreterin vertretung stimme
anyone-us-words = uns unser unsere wir cluster netzwerk organisation
anyone-hint = Auch Fragen werden beantwortet: „Wer kann schweißen?“, „Wer spricht für uns?“
