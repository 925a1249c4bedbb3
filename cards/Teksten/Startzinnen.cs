namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Ten beginnings of a good question: about contact, meaning and hope, never a verdict on a person.</summary>
    public static IReadOnlyList<Startzin> Startzinnen { get; } =
    [
        new("contact", "contact dat stokt", "Het contact stokt. Hoe blijf ik in de buurt zonder te duwen?"),
        new("schaamte", "schaamte", "Ik denk dat er schaamte meespeelt. Wat helpt om het bespreekbaar te maken?"),
        new(
            "naar-buiten", "niet naar buiten durven",
            "Iemand durft bijna niet meer naar buiten. Wat kan een heel kleine eerste stap zijn?"),
        new("team-somber", "het team ziet het somber in", "We zien het als team somber in. Waar zou jij nog hoop zien?"),
        new("brief", "taal in een brief", "Ik schrijf een brief aan een bewoner. Hoe komt deze taal over?"),
        new("terugslag", "na een terugslag", "Er was een terugslag. Hoe pakken we de draad weer op, in een tempo dat past?"),
        new("alleen", "eenzaamheid", "Iemand is veel alleen. Wat helpt vaak, en wat staat vaak in de weg?"),
        new("wantrouwen", "wantrouwen tegen hulp", "Iemand vertrouwt hulp niet meer. Hoe kan dat voelen, en hoe ben ik dan welkom?"),
        new("rol", "weer ouder, collega of buur zijn", "Iemand wil weer ouder, collega of buur zijn. Waar begin je dan samen?"),
        new("geen-hulp", "iemand wil geen hulp", "Iemand wil nu geen hulp. Waar kijk ik misschien overheen?"),
    ];
}

/// <summary>A beginning for the field of the question.</summary>
/// <param name="Id">Value of the choice.</param>
/// <param name="Label">A few words for a button or choice, in the middle of a sentence.</param>
/// <param name="Zin">What lands in the field.</param>
public sealed record Startzin(string Id, string Label, string Zin);
