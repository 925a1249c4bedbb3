namespace TeamsHerstelBot.Domein;

/// <summary>Somebody with an account in the municipality: Entra object id and the name to show. Never a bewoner.</summary>
public sealed record Persoon(string Id, string Naam)
{
    /// <summary>In front of the id of an ED without an account, whose ja a coördinator noted.</summary>
    public const string ZonderTeamsPrefix = "zonder-teams-";

    /// <summary>In front of the id that stands for somebody who was forgotten; the name is a role then.</summary>
    public const string VergetenPrefix = "vergeten-";

    private static readonly HashSet<string> Titels = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "drs", "ir", "ing", "mr", "prof", "bc", "dhr", "mevr", "mw",
    };

    /// <summary>Who acts when a term ends.</summary>
    public static Persoon Bot { get; } = new("bot", "TeamsHerstelBot");

    /// <summary>Has no account: nothing can be sent, and no mention made.</summary>
    public bool ZonderTeams => IsZonderTeams(Id);

    /// <summary>Was somebody once, and nobody knows any more who.</summary>
    public bool IsVergeten => IsVergetenId(Id);

    /// <summary>
    /// First name, also when the directory writes "Vries, Karin de" or begins with a title; of who has only initials all of it, and of who
    /// was forgotten the role.
    /// </summary>
    public string Voornaam
    {
        get
        {
            if (IsVergeten) return Naam;
            var naam = Naam.Split(',', 2) is [_, var na] && na.Trim().Length > 0 ? na.Trim() : Naam.Trim();
            var woorden = naam.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => Titels.Contains(w.TrimEnd('.'))).ToList();
            return woorden switch
            {
                [] => naam,
                [{ Length: > 1 } eerste, ..] when !eerste.Contains('.', StringComparison.Ordinal) => eerste,
                _ => string.Join(' ', woorden),
            };
        }
    }

    /// <summary>Can be sent something in Teams, and be mentioned.</summary>
    public static bool IsBereikbaar(string id) => !IsZonderTeams(id) && !IsVergetenId(id);

    public static bool IsVergetenId(string id) => id.StartsWith(VergetenPrefix, StringComparison.Ordinal);

    public static bool IsZonderTeams(string id) => id.StartsWith(ZonderTeamsPrefix, StringComparison.Ordinal);
}
