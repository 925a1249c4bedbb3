using System.Buffers.Text;
using System.Globalization;
using System.Text;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>A member of a roster as Teams writes it.</summary>
internal sealed record Lid(string Id, string Name, string AadObjectId, string UserRole, string TenantId, string UserPrincipalName);

/// <summary>Who is in a conversation, and what a team is.</summary>
internal static class Ledenroutes
{
    private const int Gewoon = 200;
    private const int Hoogstens = 500;

    public static IResult Alle(string gesprek, LokaalTeams teams) =>
        Leden(gesprek, teams, out var leden) ?? Results.Json(leden, Json.Opties);

    // Teams gives at least 50 members per page; smaller pages are honoured here so that a test sees a second page.
    public static IResult Bladzijde(string gesprek, int? pageSize, string? continuationToken, LokaalTeams teams)
    {
        if (Leden(gesprek, teams, out var leden) is { } fout) return fout;
        if (Begin(continuationToken) is not { } begin) return Connectorfout.Ongeldig("The continuation token is not valid.");
        var einde = begin + Math.Clamp(pageSize ?? Gewoon, 1, Hoogstens);
        return Results.Json(
            new { members = leden[begin..Math.Min(einde, leden.Count)], continuationToken = einde < leden.Count ? Vervolg(einde) : null },
            Json.Opties);

        int? Begin(string? token) => string.IsNullOrEmpty(token) ? 0 : Plaats(token) is { } plaats && plaats <= leden.Count ? plaats : null;
    }

    public static IResult Een(string gesprek, string lid, LokaalTeams teams) =>
        Leden(gesprek, teams, out var leden)
        ?? (leden.Find(l => l.Id == lid || string.Equals(l.AadObjectId, lid, StringComparison.OrdinalIgnoreCase)) is { } gevonden
            ? Results.Json(gevonden, Json.Opties)
            : Connectorfout.LidOnbekend);

    public static IResult Team(string team, LokaalTeams teams) => teams.Team(team) is { } gevonden
        ? Results.Json(
            new
            {
                id = gevonden.Id,
                name = gevonden.Naam,
                aadGroupId = gevonden.AadGroupId,
                tenantId = Botgegevens.TenantId,
                type = "standard",
                channelCount = gevonden.Kanalen.Count,
                memberCount = gevonden.Leden.Count,
            },
            Json.Opties)
        : Connectorfout.TeamOnbekend;

    public static IResult Kanalen(string team, LokaalTeams teams) => teams.Team(team) is { } gevonden
        ? Results.Json(
            new { conversations = gevonden.Kanalen.Select(k => new { id = k.Id, name = k.Naam, type = "standard" }) }, Json.Opties)
        : Connectorfout.TeamOnbekend;

    private static IResult? Leden(string id, LokaalTeams teams, out List<Lid> leden)
    {
        leden = [];
        if (teams.Gesprek(id) is not { } gesprek) return Connectorfout.GesprekOnbekend;
        if (!gesprek.BotErin) return Connectorfout.BotNietHier;
        leden = [.. from aad in gesprek.Leden
                    let persoon = teams.Persoon(aad)
                    where persoon is not null
                    select new Lid(persoon.Mri, persoon.Naam, persoon.Aad, "user", Botgegevens.TenantId, Naamadres(persoon))];
        return null;
    }

    /// <summary>Such as <c>karin.smit@waterrijk.example</c>.</summary>
    private static string Naamadres(Persoon persoon) => string.Concat(
        persoon.Naam.ToLowerInvariant()
            .Replace(' ', '.')
            .Normalize(NormalizationForm.FormD)
            .Where(c => char.IsAsciiLetter(c) || c == '.')) + "@waterrijk.example";

    private static string Vervolg(int plaats) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes("vanaf " + plaats.ToString(CultureInfo.InvariantCulture)));

    private static int? Plaats(string token) =>
        Base64Url.IsValid(token)
        && Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)) is ['v', 'a', 'n', 'a', 'f', ' ', .. var getal]
        && int.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out var plaats)
            ? plaats
            : null;
}
