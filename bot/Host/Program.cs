using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Beveiliging;

return Beheeropdrachten.Vraagt(args)
    ? await Opdrachtregel.VoerUitAsync(BotBuilder.Opdrachten(), args)
    : await Start.VoerUitAsync(() => WebApplication.CreateBuilder(args).AddTeamsHerstelBot().AddOpwarming().AddBeveiliging().Build()
        .UseBeveiliging().UseTeamsHerstelBot());
