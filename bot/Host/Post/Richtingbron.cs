using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Draws the cards that go from EDs to wijkteams: teamvragen, signalen and who is there today.</summary>
public sealed class Richtingbron(Kluis kluis)
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (LocalDatePattern.Iso.Parse(toon.Id) is { Success: true, Value: var dag })
        {
            var rij = await kluis.LeesAsync<Aanwezigheidsdag>(partitie.Tabel, partitie.Sleutel, Sleutel.Aanwezig(dag), ct);
            return rij is null ? null : Aanwezig(rij.Waarde, toon);
        }

        if (!Guid.TryParse(toon.Id, out var id)) return null;
        if (await kluis.LeesAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.Teamvraag(id), ct) is { } vraag) return Vraag(vraag.Waarde, toon);
        return await kluis.LeesAsync<Signaal>(partitie.Tabel, partitie.Sleutel, Sleutel.Signaal(id), ct) is { } signaal ? Signaal(signaal.Waarde, toon) : null;
    }

    private static Kaartbeeld? Aanwezig(Aanwezigheidsdag dag, Toonbericht toon) => toon.Soort switch
    {
        KaartSoort.VandaagAanwezig => AanwezigKaart.InKanaal(dag),
        KaartSoort.AanwezigVoorErvaringsdeskundige => AanwezigKaart.VoorErvaringsdeskundige(dag, toon.Extra!),
        KaartSoort.TochNietAanwezig => AanwezigKaart.TochNiet(dag, toon.Extra!),
        _ => null,
    };

    private static Kaartbeeld? Vraag(Teamvraag vraag, Toonbericht toon) => toon.Soort switch
    {
        KaartSoort.TeamvraagInKanaal => TeamvraagKaart.InKanaal(vraag),
        KaartSoort.TeamvraagVoorErvaringsdeskundige => TeamvraagKaart.VoorErvaringsdeskundige(vraag),
        KaartSoort.TeamvraagVoorMeedenker => TeamvraagKaart.VoorMeedenker(vraag, toon.Extra!),
        KaartSoort.TeamvraagMorgen => TeamvraagKaart.Morgen(vraag, toon.PersoonId!),
        _ => null,
    };

    private static Kaartbeeld? Signaal(Signaal signaal, Toonbericht toon) => toon.Soort switch
    {
        KaartSoort.SignaalVoorErvaringsdeskundige => SignaalKaart.VoorErvaringsdeskundige(signaal),
        KaartSoort.SignaalVoorCoordinator => SignaalKaart.VoorCoordinator(signaal),
        KaartSoort.SignaalInKanaal => SignaalKaart.InKanaal(signaal),
        _ => null,
    };
}
