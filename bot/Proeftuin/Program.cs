using System.CommandLine;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Proeftuin;

// The app itself listens to Ctrl+C and takes its time to stop.
return await Opdrachtregel.VoerUitAsync(
    Startopdracht.Maak(Proeftuinapp.DraaiAsync), args, new InvocationConfiguration { ProcessTerminationTimeout = null });
