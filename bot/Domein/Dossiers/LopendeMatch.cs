namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>A match that runs, with what it is about.</summary>
public sealed record LopendeMatch(Aanvraag Aanvraag, Match Match)
{
    /// <summary>As it will be in a moment: this ED paused just now.</summary>
    public LopendeMatch NaPauze(string edId, NodaTime.Instant nu) =>
        Match.Pauze is null ? this with { Match = Match with { Pauze = new(nu, edId) } } : this;
}
