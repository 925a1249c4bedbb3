using NodaTime;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>The one question of a coördinator to the asker; the answer is in <see cref="Vraagtekst.Aanvulling"/>.</summary>
/// <param name="Vraag">An id of <see cref="Keuzes.Verduidelijkingen"/>.</param>
public sealed record Verduidelijking(string Vraag, Persoon Door, Instant Op, bool Beantwoord = false);
