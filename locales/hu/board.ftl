### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Nem indulhat: „{ $project }”. Még nincs felelőse. Előbb nevezze meg a felelőst.
refused-start-agreement = Nem indulhat: „{ $project }”. Sem a projektet, sem a témáját nem hagyta jóvá elfogadott határozat. Előbb adja meg a határozatot.
refused-start-both = Nem indulhat: „{ $project }”. Nincs felelőse, és sem a projektet, sem a témáját nem hagyta jóvá elfogadott határozat.
