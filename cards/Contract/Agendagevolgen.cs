using TeamsHerstelBot.Domein.Agendaweken;

namespace TeamsHerstelBot.Cards;

/// <summary>How a button says what came of a subject. Cards live for years: never rename.</summary>
public static class Agendagevolgen
{
    private static readonly Dictionary<Agendagevolg, string> Ids = new()
    {
        [Agendagevolg.VraagGesteld] = "vraag",
        [Agendagevolg.AfspraakGemaakt] = "afspraak",
        [Agendagevolg.VerhaalGedeeld] = "verhaal",
        [Agendagevolg.BesprokenZonderActie] = "besproken",
        [Agendagevolg.NietAanToegekomen] = "niet-aan-toe",
    };

    /// <summary>What stands behind the week in the id of the button: <c>2026-W48/afspraak</c>.</summary>
    public static string Id(Agendagevolg gevolg) => Ids[gevolg];

    /// <summary>Null for anything else.</summary>
    public static Agendagevolg? Lees(string id) => Ids.ContainsValue(id) ? Ids.First(i => i.Value == id).Key : null;
}
