using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Labels per list: an id such as "spiegel" means something else as a hope than as a role.</summary>
    private static readonly (IReadOnlyList<string> Lijst, Dictionary<string, string> Labels)[] Keuzelabels =
    [
        (Keuzes.Hoopt, new()
        {
            ["begrijpen"] = "begrijpen hoe dit kan voelen",
            ["contact"] = "ideeën om contact te houden",
            ["woorden"] = "andere woorden",
            ["hoop"] = "hoop houden",
            ["spiegel"] = "een spiegel voor mijn aanpak",
            ["zelfhulp"] = "weten wat er aan zelfhulp is",
            ["optrekken"] = "samen optrekken",
        }),
        (Keuzes.Emoties, new()
        {
            ["bang"] = "bang",
            ["boos"] = "boos",
            ["somber"] = "somber",
            ["moe"] = "moe",
            ["alleen"] = "alleen",
            ["beschaamd"] = "beschaamd",
            ["wantrouwig"] = "wantrouwig",
            ["hoopvol"] = "hoopvol",
            ["blij"] = "blij",
            ["verward"] = "in de war",
        }),
        (Keuzes.Rollen, new()
        {
            ["advies"] = "adviseur",
            ["rolmodel"] = "voorbeeld",
            ["coach"] = "herstelcoach",
            ["bondgenoot"] = "bondgenoot van de bewoner",
            ["bruggenbouwer"] = "bruggenbouwer",
            ["vertaler"] = "vertaler van lastige taal",
            ["spiegel"] = "spiegel voor het team",
            ["motivator"] = "iemand die hoop houdt",
            ["vernieuwer"] = "vernieuwer",
        }),
        (Keuzes.Samenwerkingen, new()
        {
            ["samen"] = "samen, naast elkaar",
            ["na-elkaar"] = "na elkaar",
            ["zelfstandig"] = "de ervaringsdeskundige werkt zelfstandig",
        }),
        (Keuzes.Plekken, new()
        {
            ["chat"] = "in de chat",
            ["bellen"] = "bellen",
            ["online"] = "online",
            ["wijkteam"] = "bij het wijkteam",
            ["zelfregie"] = "bij een zelfregiecentrum",
            ["buurthuis"] = "in een buurthuis",
            ["thuis"] = "bij de bewoner thuis",
            ["buiten"] = "buiten, al wandelend",
        }),
        (Keuzes.Duren, new()
        {
            ["eenmalig"] = "één keer",
            ["kort"] = "een paar keer",
            ["regelmatig"] = "regelmatig",
            ["doorlopend"] = "langere tijd, zonder einddatum",
        }),
        (Keuzes.Aanleidingen, new()
        {
            ["intake"] = "een eerste gesprek",
            ["teamoverleg"] = "het teamoverleg",
            ["ervaringsdeskundige"] = "een ervaringsdeskundige begon erover",
            ["collega"] = "een collega",
            ["bewoner"] = "de bewoner vroeg er zelf om",
            ["anders"] = "iets anders",
        }),
        (Keuzes.Doelgroepen, new()
        {
            ["bewoner"] = "een bewoner",
            ["naaste"] = "een naaste",
            ["gezin"] = "een gezin",
            [Keuzes.Jongere] = "een jongere",
            ["team"] = "ons team",
            ["wijk"] = "de wijk",
        }),
        (Keuzes.Ervaringen, new()
        {
            [Keuzes.ZelfdeErvaring] = "liefst iemand met dezelfde ervaring",
            ["maakt-niet-uit"] = "maakt niet uit",
            ["anders"] = "liever iemand met een andere ervaring",
        }),
        (Keuzes.Reikwijdtes, new()
        {
            ["contact"] = "contact met een ervaringsdeskundige",
            ["vraag-delen"] = "het delen van deze vraag",
            ["contact-en-vraag"] = "contact, en het delen van deze vraag",
        }),
        (Keuzes.Alternatieven, new()
        {
            ["sparren-herstel"] = "sparren over herstel in het algemeen",
            ["groep"] = "een groep in de wijk",
            ["later-opnieuw"] = "later nog eens vragen",
            ["andere-pool"] = "vragen bij een andere pool",
        }),
    ];

    /// <summary>Label of a choice in its own list, in the middle of a sentence. An unknown id is shown as it is.</summary>
    /// <param name="lijst">One of the lists of <see cref="Keuzes"/>.</param>
    public static string Keuze(IReadOnlyList<string> lijst, string id) =>
        Array.Find(Keuzelabels, k => ReferenceEquals(k.Lijst, lijst)).Labels?.GetValueOrDefault(id) ?? id;

    /// <summary>
    /// Label of a choice whose list does not matter. "spiegel", "contact", "bewoner" and "anders" are in two lists: name the list for
    /// those.
    /// </summary>
    public static string Keuze(string id) => Array.Find(Keuzelabels, k => k.Labels.ContainsKey(id)).Labels?[id] ?? id;

    /// <summary>Whether the bewoner wants it, as the asker may choose.</summary>
    public static string Wens(Bewonerswens wens) => wens switch
    {
        Bewonerswens.Ja => "ja, de bewoner wil dit",
        Bewonerswens.Deels => "deels",
        Bewonerswens.NogNietGevraagd => "weet ik nog niet, ga ik vragen",
        Bewonerswens.Nee => "nee, de bewoner wil dit niet",
        _ => throw new ArgumentOutOfRangeException(nameof(wens), wens, "Every wish has its words."),
    };
}
