using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// Reads what was filled in for one part of a profile and puts it in the profile as it is now; what belongs to other parts stays as it is
/// there, so that two devices can save two parts.
/// </summary>
/// <param name="kent">Whether somebody is a colleague in a wijkteam here.</param>
public sealed class Profiellezer(Klik klik, ProfielBeeld beeld, Instant nu, Func<string, bool> kent)
{
    private const int MeesteUren = 40;
    private const int MeesteRustdagen = 90;

    public Dictionary<string, string> Fouten { get; } = [];

    /// <summary>Somebody who begins. An older card has no question for consent and gets the form back with it.</summary>
    public Ervaringsdeskundige? LeesNieuw()
    {
        var profiel = new Ervaringsdeskundige(
            klik.Wie, Organisatie(), [], Wijken(), MaxGelijktijdig(), 0, Pauze: false, LaatsteMatch: null, Rev: 1);
        profiel = MetThemas(profiel);
        return Fouten.Count > 0 ? null : profiel;
    }

    public Ervaringsdeskundige? Lees(Ervaringsdeskundige eerder, Profielplek plek)
    {
        var kiest = eerder.Kiest;
        var nieuw = plek.Onderdeel switch
        {
            // A card of before the parts: everything it had.
            null => MetThemas(eerder with { Organisatie = Organisatie(), Wijken = Wijken(), MaxGelijktijdig = MaxGelijktijdig() }),
            Profielonderdelen.Basis => eerder with { Organisatie = Organisatie(), Keuzes = Basis(kiest) },
            Profielonderdelen.Themas => MetThemas(eerder),
            Profielonderdelen.Zicht =>
                eerder with { Themas = [.. eerder.Themas.Select(t => t with { Zicht = Kies(Velden.Zicht(t.Id), t.Zicht) })] },
            Profielonderdelen.Vormen when plek.Groep is { } groep => eerder with { Keuzes = Vormkeuzes(kiest, groep) },
            Profielonderdelen.Wanneer => eerder with
            {
                Wijken = Wijken(),
                MaxGelijktijdig = MaxGelijktijdig(),
                Keuzes = kiest with { Werkdagen = Werkdagen(), UrenPerWeek = Uren(), Rustdagen = Rustdagen(kiest) },
            },
            Profielonderdelen.Aanwezig when KanaalVan(plek) is { } kanaal =>
                eerder with { Keuzes = kiest with { Aanwezig = Aanwezig(kiest, kanaal) } },
            Profielonderdelen.Helpt => eerder with { Keuzes = kiest with { WatHelpt = WatHelpt() } },
            Profielonderdelen.Sparren => eerder with { Keuzes = kiest with { DirectSparren = DirectSparren() } },
            Profielonderdelen.LieverNiet => eerder with { Keuzes = kiest with { LieverNietMet = LieverNiet(kiest) } },
            _ => eerder,
        };
        return Fouten.Count > 0 ? null : nieuw with { Wie = klik.Wie, Rev = eerder.Rev + 1 };
    }

    private Ervaringsdeskundige MetThemas(Ervaringsdeskundige eerder)
    {
        var themas = klik.Lijst(Velden.Themas);
        if (themas.Count == 0) Fouten[Velden.Themas] = Teksten.Verplicht;
        else if (themas.Any(t => !Themas.Alle.Contains(t))) Fouten[Velden.Themas] = Teksten.OngeldigeKeuze;
        var akkoord = eerder.Akkoord ?? (klik.Lijst(Velden.Akkoord).Contains(Velden.Ja) ? nu : null);
        if (akkoord is null) Fouten[Velden.Akkoord] = Teksten.EerstAkkoord;
        return eerder with
        {
            Akkoord = akkoord,
            Themas = [.. themas.Distinct().Select(t => eerder.Themas.FirstOrDefault(e => e.Id == t) ?? new Themakeuze(t))],
        };
    }

    private string Organisatie()
    {
        var organisatie = klik.Tekst(Velden.Organisatie);
        if (organisatie is null) Fouten[Velden.Organisatie] = Teksten.Verplicht;
        else if (organisatie.Length > ProfielKaart.MaxOrganisatie)
        {
            Fouten[Velden.Organisatie] = Teksten.TeLang(organisatie.Length, ProfielKaart.MaxOrganisatie);
        }

        return organisatie ?? "";
    }

    private string? WatHelpt()
    {
        var tekst = klik.Tekst(Velden.WatHelpt);
        if (tekst?.Length > ProfielKaart.MaxWatHelpt) Fouten[Velden.WatHelpt] = Teksten.TeLang(tekst.Length, ProfielKaart.MaxWatHelpt);
        return tekst;
    }

    private Profielkeuzes Basis(Profielkeuzes kiest) => kiest with
    {
        Niveau = Kies(Velden.Niveau, kiest.Niveau),
        Rollen = Uit(Velden.Rollen, Keuzes.Rollen),
        Doelgroepen = Uit(Velden.Doelgroepen, Keuzes.Doelgroepen),
    };

    private Profielkeuzes Vormkeuzes(Profielkeuzes kiest, Vormgroep groep)
    {
        var vormen = kiest.Vormen.Where(v => Vormen.Vind(v.Key)?.Groep != groep).ToDictionary();
        foreach (var vorm in Vormen.Alle.Where(v => v.Groep == groep))
        {
            if (klik.Keuze(Velden.Vormwens(vorm.Id)) is not { } keuze) continue;
            if (Enum.TryParse<Vormwens>(keuze, out var wens) && Enum.IsDefined(wens)) vormen[vorm.Id] = wens;
            else Fouten[Velden.Vormwens(vorm.Id)] = Teksten.OngeldigeKeuze;
        }

        return kiest with { Vormen = vormen };
    }

    private Lijst<string> Wijken() => Uit(Velden.Wijken, [.. beeld.Wijkteams.Select(w => w.KanaalId)]);

    private int MaxGelijktijdig()
    {
        if (klik.Getal(Velden.MaxGelijktijdig) is { } max and >= 1 and <= ProfielKaart.MeesteGelijktijdig) return max;
        Fouten[Velden.MaxGelijktijdig] = Teksten.OngeldigeKeuze;
        return 1;
    }

    private bool DirectSparren()
    {
        var gekozen = klik.Tekst(Velden.Sparren);
        if (gekozen is not (null or Teksten.Meteen or Teksten.Tussenstap)) Fouten[Velden.Sparren] = Teksten.OngeldigeKeuze;
        return gekozen == Teksten.Meteen;
    }

    private int? Uren()
    {
        if (klik.Keuze(Velden.Uren) is null) return null;
        if (klik.Getal(Velden.Uren) is { } uren and >= 1 and <= MeesteUren) return uren;
        Fouten[Velden.Uren] = Teksten.OngeldigeKeuze;
        return null;
    }

    private int Rustdagen(Profielkeuzes kiest)
    {
        if (klik.Tekst(Velden.Rustdagen) is null) return kiest.Rustdagen;
        if (klik.Getal(Velden.Rustdagen) is { } dagen and >= 0 and <= MeesteRustdagen) return dagen;
        Fouten[Velden.Rustdagen] = Teksten.OngeldigeKeuze;
        return kiest.Rustdagen;
    }

    private Lijst<IsoDayOfWeek> Werkdagen()
    {
        IsoDayOfWeek[] alle = [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)];
        return
        [
            .. Uit(Velden.Werkdagen, [.. alle.Select(d => Invariant((int)d))]).Select(d => alle.Single(a => Invariant((int)a) == d)).Order()
        ];
    }

    /// <summary>The wijkteam whose moments these are; when there is one, it need not be chosen.</summary>
    private string? KanaalVan(Profielplek plek) =>
        (
            plek.Deel is null && beeld.Wijkteams.Count == 1
                ? beeld.Wijkteams[0]
                : beeld.Wijkteams.FirstOrDefault(w => w.KanaalId == plek.Deel))?.KanaalId;

    private Lijst<Aanwezigheid> Aanwezig(Profielkeuzes kiest, string kanaal)
    {
        Aanwezigheid[] alle =
        [
            .. from dag in Enum.GetValues<IsoDayOfWeek>()
               where dag != IsoDayOfWeek.None
               from deel in Enum.GetValues<Dagdeel>()
               select new Aanwezigheid(kanaal, dag, deel),
        ];
        var gekozen = Uit(Velden.Aanwezig, [.. alle.Select(ProfielKaart.Moment)]);
        return [.. kiest.Aanwezig.Where(a => a.KanaalId != kanaal), .. alle.Where(a => gekozen.Contains(ProfielKaart.Moment(a)))];
    }

    private Lijst<string> LieverNiet(Profielkeuzes kiest)
    {
        var teams = Uit(Velden.LieverTeams, [.. beeld.Wijkteams.Select(w => w.KanaalId)]);
        var mensen = klik.Lijst(Velden.LieverMensen).Where(
            id => kiest.LieverNietMet.Contains(id) && beeld.Wijkteams.All(w => w.KanaalId != id));
        if (klik.Keuze(Velden.LieverErbij) is not { } erbij) return [.. teams, .. mensen];
        if (kent(erbij)) return [.. teams, .. mensen.Append(erbij).Distinct()];
        Fouten[Velden.LieverErbij] = Teksten.GeenCollega;
        return kiest.LieverNietMet;
    }

    private Lijst<string> Uit(string veld, IReadOnlyList<string> lijst)
    {
        var gekozen = klik.Lijst(veld).Distinct().ToList();
        if (gekozen.Any(g => !lijst.Contains(g))) Fouten[veld] = Teksten.OngeldigeKeuze;
        return [.. lijst.Where(gekozen.Contains)];
    }

    private T Kies<T>(string veld, T nu)
        where T : struct, Enum
    {
        if (klik.Keuze(veld) is not { } keuze) return nu;
        if (Enum.TryParse<T>(keuze, out var gekozen) && Enum.IsDefined(gekozen)) return gekozen;
        Fouten[veld] = Teksten.OngeldigeKeuze;
        return nu;
    }

    private static string Invariant(int getal) => getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
