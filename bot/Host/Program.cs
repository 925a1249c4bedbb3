using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Beheer;

return Beheeropdrachten.Vraagt(args)
    ? await Opdrachtregel.VoerUitAsync(BotBuilder.Opdrachten(), args)
    : await Start.VoerUitAsync(() => WebApplication.CreateBuilder(args).AddTeamsHerstelBot().AddOpwarming().Build().UseTeamsHerstelBot());
