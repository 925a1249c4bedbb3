namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>
/// What the people of a match agree on: clear tasks, and room for an own way. Texts are at most <see cref="MaxTekst"/> characters.
/// </summary>
/// <param name="Rol">Role of the ED: an id of <see cref="Vragen.Keuzes.Rollen"/>.</param>
/// <param name="Wel">What they agree.</param>
/// <param name="Niet">What is not part of it.</param>
/// <param name="Ruimte">Room for an own way.</param>
/// <param name="Delen">What the ED shares with the team: an id of <see cref="Matchkeuzes.Delen"/>.</param>
/// <param name="BewonerWeet">Whether the bewoner knows that, or null.</param>
/// <param name="AlsHetMoeilijkWordt">An id of <see cref="Matchkeuzes.Moeilijk"/>, or null while it is open.</param>
public sealed record Afspraken(
    string? Rol = null, string? Wel = null, string? Niet = null, string? Ruimte = null, string Delen = Matchkeuzes.WatDeBewonerWil,
    bool? BewonerWeet = null, string? AlsHetMoeilijkWordt = null)
{
    public const int MaxTekst = 200;

    public Afspraken ZonderTekst() => this with { Wel = null, Niet = null, Ruimte = null };
}
