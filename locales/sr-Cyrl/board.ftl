### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Не може да почне: „{ $project }“. Још нико није одговоран за пројекат. Најпре наведите одговорну особу.
refused-start-agreement = Не може да почне: „{ $project }“. Ниједна усвојена одлука не одобрава ни пројекат ни његову тему. Најпре наведите одлуку.
refused-start-both = Не може да почне: „{ $project }“. Нико није одговоран за пројекат и ниједна усвојена одлука не одобрава ни њега ни његову тему.
