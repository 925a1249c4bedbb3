using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Matches;

/// <summary>A question after a match says which one it follows on, and who thought along then comes first.</summary>
public sealed class VervolgvraagTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public ValueTask InitializeAsync() => _demo.InitializeAsync();

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Fact]
    public async Task Een_vervolgvraag_zegt_waarop_en_stelt_eerst_voor_wie_toen_meedacht_met_waarom()
    {
        var samen = new Samenwerking(Proeftuin);
        var (nummer, inPool) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));

        // Not who would come first by itself.
        var kaart = await _demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[^1];
        await _demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "aanbod-ja", nummer), "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Els, await samen.KaartAsync(Els, "match-aanvaarden", nummer), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Sanne, await samen.KaartAsync(Sanne, "match-afronden", nummer), "match-afronden");
        await Proeftuin.SpringAsync(Maandag.AddDays(14));

        var formulier = await Proeftuin.KlikAsync(Sanne, await samen.KaartAsync(Sanne, "aanvraag-verder", nummer), "aanvraag-verder");
        var open = (await samen.KaartAsync(Sanne, "aanvraag-verder", nummer)) with { Kaart = formulier.Kaart };
        var antwoord = await Proeftuin.KlikAsync(Sanne, open, "vraag-stellen", ("toelichting", "Hoe gaan we nu verder?"));
        await Proeftuin.LeegAsync();
        var vervolg = Demo.Nummer(antwoord.Tekst);
        Assert.NotEqual(nummer, vervolg);
        var nieuw = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(
            b => b.Tekst.Contains(vervolg, StringComparison.Ordinal));
        Assert.Matches($"Vervolg op.*Verlies van een dierbare.*vraag {nummer}", nieuw.Tekst);

        var voorElsNu = await _demo.BekijkAsync(Els, nieuw);
        Assert.Contains("Vervolg op", voorElsNu.Tekst, StringComparison.Ordinal);
        Assert.Equal(ed, Demo.Kandidaten(voorElsNu)[0]);
        Assert.Equal(ed, Demo.Kandidaat(voorElsNu, $"dacht mee bij vraag {nummer}"));
    }

    [Fact]
    public async Task Een_gewone_vraag_na_een_match_heeft_geen_vervolg()
    {
        var samen = new Samenwerking(Proeftuin);
        var (nummer, _) = await _demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await samen.MatchAsync(_demo, nummer);
        var (_, inPool) = await _demo.VraagAsync(Haven, Joost, ("thema", "rouw"));
        var kaart = await _demo.BekijkAsync(Els, inPool);
        Assert.DoesNotContain("Vervolg op", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("dacht mee", kaart.Tekst, StringComparison.Ordinal);
    }
}
