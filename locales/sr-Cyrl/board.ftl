### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Ne može da počne: „{ $project }“. Još niko nije odgovoran za projekat. Najpre navedite odgovornu osobu.
refused-start-agreement = Ne može da počne: „{ $project }“. Nijedna usvojena odluka ne odobrava ni projekat ni njegovu temu. Najpre navedite odluku.
refused-start-both = Ne može da počne: „{ $project }“. Niko nije odgovoran za projekat i nijedna usvojena odluka ne odobrava ni njega ni njegovu temu.
