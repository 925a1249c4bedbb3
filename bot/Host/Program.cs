using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Tabelbeheer;

if (args is [Tabelopdracht.Naam, .. var opdracht]) return await Tabelopdracht.VoerUitOpConsoleAsync(opdracht);
return await Start.VoerUitAsync(() => WebApplication.CreateBuilder(args).AddTeamsHerstelBot().Build().UseTeamsHerstelBot());
