using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Reminders about several questions of one day.</summary>
internal static partial class Voorbeelden
{
    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Herinneringen()
    {
        List<Dossier> achtVragen =
            [
                .. Enumerable.Range(1, 8).Select(
                    i => Dossier(i % 2 == 0 ? AanvraagStatus.Nieuw : AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd)),
            ];
        achtVragen = [.. achtVragen.Select((d, i) => d with { Aanvraag = d.Aanvraag with { Nummer = $"H-2026-{i + 1:D4}" } })];
        var klaar = achtVragen.ConvertAll(d => d with { Aanvraag = d.Aanvraag with { Status = AanvraagStatus.Ingetrokken } });
        yield return ("herinneringen-coordinator", TermijnKaart.VoorCoordinator(achtVragen));
        yield return ("herinneringen-coordinator-veel", TermijnKaart.VoorCoordinator([.. achtVragen, .. achtVragen]));
        yield return ("herinneringen-coordinator-verder", TermijnKaart.VoorCoordinator(klaar));
        yield return ("herinneringen-coordinator-een", TermijnKaart.VoorCoordinator([achtVragen[0], klaar[1]]));
        yield return ("lang-wachten", TermijnKaart.LangWachten(achtVragen[0]));
        yield return ("lang-wachten-verder", TermijnKaart.LangWachten(klaar[0]));
        yield return ("lang-wachten-meer", TermijnKaart.LangWachten(achtVragen));
        yield return ("lang-wachten-meer-verder", TermijnKaart.LangWachten(klaar));
        var gesloten = Dossier(AanvraagStatus.GeenMatch);
        gesloten = gesloten with { Aanvraag = gesloten.Aanvraag with { Afloop = gesloten.Aanvraag.Afloop with { Verlopen = true } } };
        yield return ("vraag-nu-niemand", TermijnKaart.NuNiemand(Dossier(AanvraagStatus.GeenMatch).Aanvraag));
        yield return ("vraag-gesloten", TermijnKaart.Gesloten(gesloten.Aanvraag));
        yield return ("aanvraag-verlopen", AanvraagKaart.Maak(gesloten));
        yield return ("eerlijk-berichten", TermijnKaart.VoorVrager(achtVragen));
        yield return ("eerlijk-berichten-een", TermijnKaart.VoorVrager([achtVragen[0], klaar[1]]));
        yield return ("eerlijk-berichten-verder", TermijnKaart.VoorVrager(klaar));

        var gevraagd = Dossier(AanvraagStatus.Voorgesteld, AanbodStatus.Gevraagd);
        yield return ("aanbod-uit-lijst", AanbodKaart.Maak(gevraagd, gevraagd.Aanbiedingen[0], uitLijst: true));
        yield return ("herinnering-ervaringsdeskundige-meer", TermijnKaart.VoorErvaringsdeskundige(
            [.. Enumerable.Range(1, 14).Select(n => gevraagd with
            {
                Aanvraag = gevraagd.Aanvraag with { Nummer = $"H-2026-{n:D4}" },
            })],
            gevraagd.Aanbiedingen[0].Ed.Id));
        var jaGezegd = Dossier(AanvraagStatus.Toegezegd, AanbodStatus.Ja);
        yield return ("aanbiedingen-van-de-dag", AanbiedingenKaart.Maak(
            [
                jaGezegd with { Aanvraag = jaGezegd.Aanvraag with { Nummer = "H-2026-0003" } },
                .. Enumerable.Range(4, 7).Select(n => gevraagd with
                {
                    Aanvraag = gevraagd.Aanvraag with { Nummer = $"H-2026-{n:D4}" },
                }),
            ],
            gevraagd.Aanbiedingen[0].Ed.Id));
        yield return ("aanbiedingen-van-de-dag-een", AanbiedingenKaart.Maak([gevraagd], gevraagd.Aanbiedingen[0].Ed.Id));
        yield return ("aanbiedingen-van-de-dag-voorbij", AanbiedingenKaart.Maak([], gevraagd.Aanbiedingen[0].Ed.Id));
        var breed = gevraagd with
        {
            Aanbiedingen =
            [
                .. Enumerable.Range(1, 20).Select(n => gevraagd.Aanbiedingen[0] with { Ed = new($"ed-{n}", $"Ervaringsdeskundige {n}") }),
            ],
        };
        yield return ("coordinator-breed-gevraagd", PoolKaart.VoorCoordinator(new(breed, Kandidaten(3), Nadia.Id, [Mensen.Karin])));
        yield return (
            "herinnering-ervaringsdeskundige-een",
            TermijnKaart.VoorErvaringsdeskundige([gevraagd, Dossier(AanvraagStatus.Aanvaard)], gevraagd.Aanbiedingen[0].Ed.Id));
        yield return (
            "herinnering-ervaringsdeskundige-voorbij",
            TermijnKaart.VoorErvaringsdeskundige([Dossier(AanvraagStatus.Aanvaard)], gevraagd.Aanbiedingen[0].Ed.Id));
    }

    private static IReadOnlyList<Wachtregel> Wachtrij() =>
    [
        new(
            Aanvraag(
                AanvraagStatus.Nieuw) with { Gesteld = Op(26), Nummer = "H-2026-0139",
                Herkomst = new("19:vliet@thread.tacv2", "De Vliet") },
            Kandidaten(1)[0], []),
        new(Aanvraag(AanvraagStatus.Nieuw, "vluchten") with { Gesteld = Op(27), Nummer = "H-2026-0140" }, null, []),
        new(Aanvraag(AanvraagStatus.Toegezegd) with { Gesteld = Op(29) }, null, []),
        new(Aanvraag(AanvraagStatus.Voorgesteld), null, [Mensen.Karin]),
    ];
}
