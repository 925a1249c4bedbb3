using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Beheer;

return Beheeropdrachten.Vraagt(args)
    ? await Opdrachtregel.VoerUitAsync(Beheeropdrachten.Maak(), args)
    : await Start.VoerUitAsync(() => WebApplication.CreateBuilder(args).AddTeamsHerstelBot().AddOpwarming().Build().UseTeamsHerstelBot());
