using TeamsHerstelBot.Bench;

// "snel": the table of README.md in under two minutes. "bot" and "grens" are the servers that it starts, each in a process of its own.
switch (args)
{
    case ["bot"]:
        await Botserver.DraaiAsync();
        return 0;
    case ["grens"]:
        await Grensserver.DraaiAsync();
        return 0;
    case ["snel", .. var rest]:
        return await Proef.SnelAsync(rest is [var rondes] ? int.Parse(rondes, System.Globalization.CultureInfo.InvariantCulture) : 3);
    case ["prijs", .. var rest]:
        return await Prijs.MeetAsync(rest is [var keer] ? int.Parse(keer, System.Globalization.CultureInfo.InvariantCulture) : 3);
    default:
        await Console.Error.WriteLineAsync("dotnet run -c Release --project tests/Bench -- snel|prijs [rounds]");
        return 1;
}
