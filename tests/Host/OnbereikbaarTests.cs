using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who asks something in a channel and has no chat with the bot hears there what to do, and gets the answer after that.</summary>
public sealed class OnbereikbaarTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task In_het_kanaal_staat_een_keer_dat_de_app_er_nog_bij_moet_en_dan_komt_het_antwoord()
    {
        await foreach (var rij in Proeftuin.Tabellen.ScanAsync(Tabel.Personen, default))
        {
            if (rij.RowKey != Sleutel.GesprekRij || !rij.PartitionKey.Contains(Tom, StringComparison.Ordinal)) continue;
            var weg = new TableWrite.Delete(rij.PartitionKey, rij.RowKey, rij.ETag);
            Assert.True((await Proeftuin.Tabellen.WriteAsync(Tabel.Personen, [weg], default)).Succeeded);
        }

        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "create", status = 403, code = "ForbiddenOperationException" });
        var (eigen, kanaal) = (await Proeftuin.ChatberichtenAsync(Tom), await Proeftuin.BerichtenAsync(Tom, Linde));
        await Proeftuin.ZegAsync(Tom, Linde, "mijn vragen");
        await Proeftuin.LeegAsync();
        var antwoord = Assert.Single((await Proeftuin.BerichtenAsync(Tom, Linde)).Skip(kanaal.Count), b => b.Kaart is not null);
        Assert.Contains("Zoek TeamsHerstelBot bij Apps", antwoord.Tekst, StringComparison.Ordinal);

        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        Assert.Single((await Proeftuin.BerichtenAsync(Tom, Linde)).Skip(kanaal.Count), b => b.Kaart is not null);

        await Proeftuin.StoorNietMeerAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddHours(1));
        Assert.Single(
            (await Proeftuin.ChatberichtenAsync(Tom)).Skip(eigen.Count), b => b.Tekst.Contains("vragen", StringComparison.Ordinal));
    }
}
