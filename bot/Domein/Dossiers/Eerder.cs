namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>
/// The question with a match that another one follows on, by number and theme: who was in that match stands there, not here.
/// </summary>
/// <param name="Thema">Its first theme, or null.</param>
public sealed record Eerder(Guid AanvraagId, string Nummer, string? Thema = null)
{
    public static Eerder Van(Aanvraag aanvraag) =>
        new(aanvraag.Id, aanvraag.Nummer, aanvraag.Vraag.Themas is [var eerste, ..] ? eerste : null);
}
