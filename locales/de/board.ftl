### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = „{ $project }“ kann nicht beginnen: Noch ist niemand dafür verantwortlich. Benennen Sie zuerst die verantwortliche Person.
refused-start-agreement = „{ $project }“ kann nicht beginnen: Kein gefasster Beschluss stimmt dem Projekt oder seinem Thema zu. Nennen Sie zuerst den Beschluss.
refused-start-both = „{ $project }“ kann nicht beginnen: Niemand ist dafür verantwortlich, und kein gefasster Beschluss stimmt dem Projekt oder seinem Thema zu.
