using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// Reads who an ED without Teams is, from whatever form a coördinator fills in: a name and an organisation, and never without the ja of
/// that person to be noted.
/// </summary>
public sealed class ZonderTeamslezer(Klik klik)
{
    /// <summary>By field, what is wrong with it.</summary>
    public Dictionary<string, string> Fouten { get; } = [];

    public (string Naam, string Organisatie)? Lees(string naamveld, string organisatieveld)
    {
        var naam = Tekst(naamveld, ZonderTeamsKaart.MaxNaam);
        var organisatie = Tekst(organisatieveld, ProfielKaart.MaxOrganisatie);
        if (!klik.Lijst(Velden.Akkoord).Contains(Velden.Ja)) Fouten[Velden.Akkoord] = Teksten.EerstAkkoordVanPersoon;
        return Fouten.Count > 0 ? null : (naam!, organisatie!);
    }

    /// <summary>Who has this name in the pool already. A name says who somebody without an account is, so no two have the same.</summary>
    public static Ervaringsdeskundige? Vind(IEnumerable<Ervaringsdeskundige> eds, string naam) =>
        eds.FirstOrDefault(e => e.ZonderTeams && string.Equals(e.Wie.Naam, naam, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The address of who wants to take part by mail; null when it is empty, or wrong. An address is the door of one person, so no two
    /// share it.
    /// </summary>
    public string? LeesMail(string veld, IEnumerable<Ervaringsdeskundige> anderen)
    {
        if (klik.Tekst(veld) is not { } tekst) return null;
        var adres = Mailadres.Lees(tekst);
        if (adres is null) Fouten[veld] = Teksten.MailKloptNiet;
        else if (anderen.Any(e => string.Equals(e.Email, adres, StringComparison.OrdinalIgnoreCase))) Fouten[veld] = Teksten.MailBestaatAl;
        return adres;
    }

    private string? Tekst(string veld, int max)
    {
        var tekst = klik.Tekst(veld);
        if (tekst is null) Fouten[veld] = Teksten.Verplicht;
        else if (tekst.Length > max) Fouten[veld] = Teksten.TeLang(tekst.Length, max);
        return tekst;
    }
}
