using System.Net;
using System.Text.RegularExpressions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Joke got an account after all: the profile goes along, and nothing of before stays behind.</summary>
public sealed partial class VerhuisTests : IAsyncLifetime
{
    private const string Themas = "\"rouw\"";

    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_in_Teams_de_code_van_de_eigen_pagina_typt_neemt_het_profiel_mee_en_is_van_voor_die_tijd_vergeten()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var link = await joke.LinkAsync();
        var browser = await joke.ApparaatAsync();
        await browser.DrukAsync("Ik heb toch Teams");
        var code = Code().Match(browser.Tekst).Value;
        Assert.Contains("Deze code klopt niet", await TypAsync(Ravi, "verhuis profiel BBBB-BBBB"), StringComparison.Ordinal);
        var antwoord = await TypAsync(Ravi, $"Verhuis profiel {code}");
        Assert.Contains("Je profiel is nu van dit account", antwoord, StringComparison.Ordinal);
        Assert.Contains("De Brug", antwoord, StringComparison.Ordinal);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        var rijen = await Proeftuin.RijenAsync("Pool", "Personen", "Wijkteams", "Agenda", "Wekkers");
        Assert.Contains(rijen, r => r.Rij == $"ed|{Ravi}" && r.Bevat(Themas) && r.Bevat("De Brug"));
        Assert.DoesNotContain(
            rijen, r => $"{r}".Contains(id, StringComparison.Ordinal) || r.Bevat(ZonderTeams.Naam) || r.Bevat(ZonderTeams.Adres));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await new Paginalezer(Proeftuin).OpenAsync(link)).Status);

        // Whoever missed the answer reads it once more; later the code is just one that does not exist.
        Assert.Contains("Je profiel is nu van dit account", await TypAsync(Ravi, $"verhuis profiel {code}"), StringComparison.Ordinal);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(10));
        Assert.Contains("Deze code klopt niet", await TypAsync(Ravi, $"verhuis profiel {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_code_die_oud_is_waar_anderen_meelezen_of_van_wie_er_niet_bij_hoort_verhuist_niets()
    {
        var joke = new ZonderTeams(demo);
        await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        await browser.DrukAsync("Ik heb toch Teams");
        var code = Code().Match(browser.Tekst).Value;

        // Not of the pool; with a profile of their own; in a channel.
        Assert.Contains("Deze code klopt niet", await TypAsync(Sanne, $"verhuis profiel {code}"), StringComparison.Ordinal);
        Assert.Contains("al een profiel", await TypAsync(Karin, $"verhuis profiel {code}"), StringComparison.Ordinal);
        await Proeftuin.ZegAsync(Ravi, Pool, $"verhuis profiel {code}");
        await Proeftuin.LeegAsync();
        Assert.Contains("Deze code klopt niet", await TypAsync(Ravi, $"verhuis profiel {code}"), StringComparison.Ordinal);

        await browser.DrukAsync("Maak een nieuwe code");
        var oud = Code().Match(browser.Tekst).Value;
        await browser.DrukAsync("Maak een nieuwe code");
        Assert.Contains("Deze code klopt niet", await TypAsync(Ravi, $"verhuis profiel {oud}"), StringComparison.Ordinal);
        var laatste = Code().Match(browser.Tekst).Value;
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(16));
        Assert.Contains("Deze code klopt niet", await TypAsync(Ravi, $"verhuis profiel {laatste}"), StringComparison.Ordinal);
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{Ravi}");
    }

    [Fact]
    public async Task Zolang_er_een_vraag_of_een_match_loopt_blijft_het_profiel_waar_het_is()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await joke.WerkAsync();
        foreach (var stap in new[] { "", "Ja" })
        {
            if (stap.Length > 0)
            {
                await browser.OpenAsync("/ed/");
                await browser.DrukAsync(stap);
                await Proeftuin.LeegAsync();
            }

            await browser.DrukAsync("Ik heb toch Teams");
            var antwoord = await TypAsync(Ravi, $"verhuis profiel {Code().Match(browser.Tekst).Value}");
            Assert.Contains("Rond die eerst af", antwoord, StringComparison.Ordinal);
        }

        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij == $"ed|{id}");
    }

    private async Task<string> TypAsync(string wie, string tekst)
    {
        var chat = await Proeftuin.ChatAsync(wie);
        await Proeftuin.ZegAsync(wie, chat, tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1].Tekst;
    }

    [GeneratedRegex("[A-Z]{4}-[A-Z]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
