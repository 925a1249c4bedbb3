using './main.bicep'

// Change the name: it must be free in the whole of Azure.
param naam = 'teamsherstelbot'
// Who hears of it when something is wrong.
param meldingenNaar = 'beheer@gemeente.example'
param opslagsoort = 'Standard_ZRS'

// One keeps answering while Azure moves or repairs the other.
param aantal = 2
