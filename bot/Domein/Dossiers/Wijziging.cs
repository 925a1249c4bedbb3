using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>What a decision changed: these rows are saved together, or none.</summary>
/// <param name="Gebeurtenis">What happened, in one word; stored with who and when.</param>
/// <param name="Eds">Profiles that changed: a place was taken or given back.</param>
/// <param name="ZonderNaam">Who did it is kept nowhere, only that it happened.</param>
/// <param name="Teruggeteld">What was counted before and is not so any more.</param>
/// <param name="Geteld">What goes into the totals of the pool; see <see cref="Tellers"/>.</param>
public sealed record Wijziging(
    string Gebeurtenis,
    Persoon Door,
    Aanvraag Aanvraag,
    Lijst<Aanbod> Aanbiedingen,
    Pool? Pool = null,
    Lijst<Ervaringsdeskundige> Eds = default,
    Match? Match = null,
    bool ZonderNaam = false,
    Lijst<string> Geteld = default,
    Lijst<string> Teruggeteld = default);
