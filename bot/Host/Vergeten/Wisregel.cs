using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What becomes of a row that says who somebody is, when that person is forgotten: it goes, or it stays without them.</summary>
/// <param name="persoonId">Who is forgotten.</param>
/// <param name="namen">Names under which they were known.</param>
internal sealed class Wisregel(string persoonId, IReadOnlySet<string> namen)
{
    /// <summary>It is of this person alone: a profile, a list, a click, a thank-you, a card in their chat, a message to them.</summary>
    public bool GaatWeg(Ruwerij rij) =>
        IsKaart(rij, out _) || IsBericht(rij) && BlijftVanBericht(rij.Als<Uitrij>()) is null
        || (rij.Partitie.Tabel == Tabel.Pool && (
            rij.Sleutel == Sleutel.Ed(persoonId) || rij.Sleutel == Sleutel.Startlijst(persoonId)
                || rij.Sleutel == Sleutel.VertrokkenUit(persoonId)
                || rij.Is(Tabel.Pool, Sleutel.KlikRijPrefix) || rij.Is(Tabel.Pool, Sleutel.BedankjeRijPrefix)));

    /// <summary>Says who this person is, or shows the name in a message to somebody else that still waits.</summary>
    public bool Geldt(Ruwerij rij) => IsBericht(rij)
        ? ZonderLaatsteWoord(rij.Als<Uitrij>()) is { } uit
            && (Sporen.Noemt(Rijvorm.Json(uit), persoonId) || BlijftVanBericht(uit) is null)
        : Sporen.IsVan(rij, persoonId);

    /// <summary>A card that stands in the chat of this person.</summary>
    public bool IsKaart(Ruwerij rij, out Kaartrij? kaart)
    {
        var isHen = Sleutel.KaartUit(rij.Sleutel) is { Aan: Ontvanger.Iemand aan } && Sporen.Noemt(aan.PersoonId, persoonId);
        kaart = isHen ? rij.Als<Kaartrij>() : null;
        return isHen;
    }

    public static bool IsBericht(Ruwerij rij) => rij.Sleutel.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal)
        || rij.Sleutel.StartsWith(Sleutel.PakPrefix, StringComparison.Ordinal);

    /// <summary>Somebody is posting it now, and needs the row as it is.</summary>
    public static bool IsOnderweg(Ruwerij rij) => IsBericht(rij) && rij.Als<Uitrij>().Status == UitStatus.Bezig;

    /// <summary>What is left of a row of more people: without what this person wrote, and then without who it was.</summary>
    public string Rest(Ruwerij rij, Naamloos naamloos) => naamloos.Maak(rij switch
    {
        _ when IsBericht(rij) => Rijvorm.Json(BlijftVanBericht(rij.Als<Uitrij>())!),
        _ when rij.Is(Tabel.Pool, Sleutel.AanvraagPrefix) => Rijvorm.Json(rij.Als<Aanvraag>().ZonderWoordenVan(persoonId)),
        _ when rij.Is(Tabel.Pool, Sleutel.MatchPrefix) => Rijvorm.Json(rij.Als<Match>().ZonderWoordenVan(persoonId)),
        _ when rij.Is(Tabel.Pool, Sleutel.SignaalPrefix) => Rijvorm.Json(rij.Als<Signaal>().ZonderWoordenVan(persoonId)),
        _ when rij.Is(Tabel.Agenda, Sleutel.TeamvraagPrefix) => Rijvorm.Json(rij.Als<Teamvraag>().ZonderWoordenVan(persoonId)),
        _ when rij.Is(Tabel.Wijkteams, Sleutel.LedenPrefix) => Rijvorm.Json(rij.Als<Ledenlijst>().Vergeet(persoonId)),
        _ => rij.Json,
    });

    /// <summary>What a row is about: the same id comes in the place of the person's in everything about one aanvraag.</summary>
    public static string Onderwerp(Ruwerij rij)
    {
        if (rij.Partitie.Tabel != Tabel.Pool) return "";
        var over = Sleutel.KaartUit(rij.Sleutel)?.Kaart.Id ?? rij.Sleutel.Split('|').ElementAtOrDefault(1);
        return Guid.TryParse(over, out var id) ? id.ToString() : "";
    }

    /// <summary>Cards about this are shown again: the aanvraag, the day, the week, the channel.</summary>
    public static string Toont(Ruwerij rij) => Sporen.Deel(rij.Sleutel);

    /// <summary>Without what forgetting itself still says in the chat; null when there is nothing else.</summary>
    private static Uitrij? ZonderLaatsteWoord(Uitrij uit)
    {
        if (uit.Pak is not { } pak) return IsLaatsteWoord(uit) ? null : uit;
        List<Uitrij> ander = [.. pak.Where(u => !IsLaatsteWoord(u))];
        return ander.Count == 0 ? null : uit with { Pak = ander };
    }

    private static bool IsLaatsteWoord(Uitrij uit) => uit.Los?.PersoonId == Persoon.VergetenPrefix;

    private Uitrij? BlijftVanBericht(Uitrij uit)
    {
        if (uit.Pak is not { } pak) return IsAanHen(uit) ? null : uit;
        List<Uitrij> blijft = [.. pak.Where(u => !IsAanHen(u))];
        return blijft.Count == 0 ? null : uit with { Pak = blijft };
    }

    private bool IsAanHen(Uitrij uit) =>
        IsHen(uit.Toon?.PersoonId) || IsHen(uit.Los?.PersoonId) || IsHen(uit.Noteer?.PersoonId)
        || IsHen(uit.Mail?.PersoonId)
        || (uit.Wekker is { } wekker && wekker.Soort != WekkerSoort.VergeetMij && Sporen.Noemt(wekker.Sleutel, persoonId))
        || (uit.Los is { } los && Zinnen.In(los.Kaart).Any(z => namen.Any(n => z.Contains(n, StringComparison.Ordinal))));

    private bool IsHen(string? id) => id is not null && Sporen.Noemt(id, persoonId);
}
