using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Matching;

/// <summary>
/// What the profiles do not say: which matches were made in the last weeks, and who is asked or said ja for another question. For a fair
/// spread, for room that is promised already, and so that the same two people do not always meet again.
/// </summary>
public sealed class Matchgeheugen
{
    /// <summary>How far back counts for the spread.</summary>
    public static readonly Duration Terug = Duration.FromDays(84);

    /// <summary>How long the same asker and ED come later in the list.</summary>
    public static readonly Duration ZelfdePaar = Duration.FromDays(42);

    private readonly Dictionary<string, int> _perEd = [];
    private readonly HashSet<(string Aanvrager, string Ed)> _paren = [];
    private readonly Dictionary<Guid, Match> _perVraag;
    private readonly ILookup<string, Vraag> _beloofd;

    private Matchgeheugen(IEnumerable<Match> matches, IReadOnlyList<Dossier> elders, Instant nu)
    {
        _perVraag = [];
        foreach (var match in matches)
        {
            _perVraag[match.AanvraagId] = match;
            if (nu - match.Tijd.Sinds > Terug) continue;
            foreach (var ed in match.Wie.Eds)
            {
                _perEd[ed] = Aantal(ed) + 1;
                if (nu - match.Tijd.Sinds <= ZelfdePaar) _paren.Add((match.Wie.AanvragerId, ed));
            }
        }

        foreach (var gevraagd in elders.Where(d => d.Aanvraag.WachtOpReactie).SelectMany(d => d.Open))
        {
            _perEd[gevraagd.Ed.Id] = Aantal(gevraagd.Ed.Id) + 1;
        }

        _beloofd = elders.Where(d => d.Aanvraag is { WachtOpReactie: true, Toezegging.Direct: false })
            .SelectMany(d => d.Aanvraag.Eds.Select(ed => (ed.Id, d.Aanvraag.Vraag)))
            .ToLookup(b => b.Id, b => b.Vraag);
    }

    public static Matchgeheugen Leeg { get; } = new([], [], Instant.MinValue);

    /// <param name="matches">Made in the last weeks; older ones do no harm.</param>
    /// <param name="elders">Other questions that wait for a reaction.</param>
    public static Matchgeheugen Van(IEnumerable<Match> matches, Instant nu, IReadOnlyList<Dossier>? elders = null) =>
        new(matches, elders ?? [], nu);

    /// <summary>Matches of the last weeks and questions that are open now.</summary>
    public int Aantal(string edId) => _perEd.GetValueOrDefault(edId);

    public bool WarenSamen(string aanvragerId, string edId) => _paren.Contains((aanvragerId, edId));

    /// <summary>This ED had the match that a question follows on, and it was not given back.</summary>
    public bool DachtMee(Guid? vraag, string edId) => vraag is { } id && _perVraag.TryGetValue(id, out var match) && match.IsEd(edId)
        && match.Einde?.Hoe is not (Matchkeuzes.IemandAnders or Matchkeuzes.Teruggegeven or Matchkeuzes.Overgedragen);

    /// <summary>The profile as it will be when every ja that was given has become a match.</summary>
    public Ervaringsdeskundige MetBeloften(Ervaringsdeskundige ed) => _beloofd.Contains(ed.Wie.Id)
        ? _beloofd[ed.Wie.Id].Aggregate(
            ed, (straks, vraag) => straks.NeemMatch(vraag, Instant.MinValue)) with
        { LaatsteMatch = ed.LaatsteMatch }
        : ed;
}
