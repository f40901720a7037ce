### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = “{ $project }” cannot start: nobody is responsible for it yet. Name the responsible person first.
refused-start-agreement = “{ $project }” cannot start: no adopted resolution agrees to it or to its theme. Name the resolution first.
refused-start-both = “{ $project }” cannot start: nobody is responsible for it, and no adopted resolution agrees to it or to its theme.
