using TeamsHerstelBot.Proeftuin;

return Startinstellingen.Lees(args) switch
{
    { Instellingen: { } instellingen } => await Proeftuinapp.DraaiAsync(instellingen),
    { Fout: var fout } => await Proeftuinapp.MeldAsync(fout),
};
