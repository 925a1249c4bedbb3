using './main.bicep'

// Change the name: it must be free in the whole of Azure.
param naam = 'teamsherstelbot'
param opslagsoort = 'Standard_ZRS'

// One keeps answering while Azure moves or repairs the other.
param aantal = 2
