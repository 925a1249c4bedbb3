using NodaTime;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A click whose text was held back: everything of it, so that it can be done again when the text is otherwise.</summary>
/// <param name="Knop">Verb of the button.</param>
/// <param name="Over">What the button was about.</param>
/// <param name="Invoer">What was filled in, by id; without the texts when the answer is stored.</param>
/// <param name="Gezien">By field, what was seen in it.</param>
/// <param name="Vandaag">To tell an age.</param>
public sealed record Keuring(
    string Knop, Actiedata Over, IReadOnlyDictionary<string, string> Invoer, IReadOnlyDictionary<string, IReadOnlyList<Vondst>> Gezien,
    LocalDate Vandaag)
{
    private static readonly string[] Data = ["v", "soort", "id", "rev", "verb", Velden.Knop, Velden.TekstGezien];

    /// <summary>The pool has the text only warned about: it may be sent as it is.</summary>
    public bool AlleenWaarschuwing { get; init; }

    /// <summary>Somebody said just now that this is wrong, and it was counted.</summary>
    public bool Geteld { get; init; }

    /// <summary>
    /// By field, how the text can be said: for an answer that is stored, in which the text itself may not stand. Nothing is seen in these.
    /// </summary>
    public IReadOnlyDictionary<string, string> Zo { get; init; } = new Dictionary<string, string>();

    /// <summary>Every kind that was seen, once.</summary>
    public IReadOnlyList<VondstSoort> Soorten => [.. Gezien.Values.SelectMany(v => v).Select(v => v.Soort).Distinct().Order()];

    /// <summary>What was filled in, without the data of the button.</summary>
    public IEnumerable<KeyValuePair<string, string>> Ingevuld =>
        Invoer.Where(i => !Data.Contains(i.Key) && i.Value.Length > 0).OrderBy(i => i.Key, StringComparer.Ordinal);

    /// <summary>Fields whose text is not here, since the answer is stored.</summary>
    internal IEnumerable<string> Weggelaten => Gezien.Keys.Where(v => Tekst(v).Length == 0).Order(StringComparer.Ordinal);

    /// <summary>No text is here.</summary>
    internal bool IsZonderTekst => Gezien.Count > 0 && Gezien.Keys.All(v => Tekst(v).Length == 0);

    /// <summary>The same with what is proposed in the fields, and what is still seen in them.</summary>
    public Keuring MetVoorstel()
    {
        var teksten = Gezien.ToDictionary(g => g.Key, g => Voorstel.Zet(Tekst(g.Key), g.Value, Vandaag));
        return this with
        {
            Invoer = Invoer.ToDictionary(i => i.Key, i => teksten.GetValueOrDefault(i.Key, i.Value)),
            Gezien = teksten.ToDictionary(t => t.Key, t => Schrijfvelden.Keur(Schrijfvelden.Alle[t.Key], t.Value)),
        };
    }

    /// <summary>How each of these texts can be said, where that points at nobody any more.</summary>
    public static IReadOnlyDictionary<string, string> Voorstellen(
        IReadOnlyDictionary<string, string> invoer, IReadOnlyDictionary<string, IReadOnlyList<Vondst>> gezien, LocalDate vandaag) =>
        gezien.Where(g => g.Value.Any(v => v.IsHerkenbaar) && invoer.GetValueOrDefault(g.Key) is { Length: > 0 })
            .ToDictionary(g => g.Key, g => Voorstel.Zet(invoer[g.Key], g.Value, vandaag))
            .Where(z => z.Value.Length > 0 && Schrijfvelden.Keur(Schrijfvelden.Alle[z.Key], z.Value).Count == 0).ToDictionary();

    /// <summary>The text of a field, or empty when it may not be shown.</summary>
    public string Tekst(string veld) => Invoer.GetValueOrDefault(veld, "");
}
