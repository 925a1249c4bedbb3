using TeamsHerstelBot.Host;

return await Start.VoerUitAsync(() => WebApplication.CreateBuilder(args).AddTeamsHerstelBot().Build().UseTeamsHerstelBot());
