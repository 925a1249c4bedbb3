using System.Text.Json.Nodes;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>What becomes of an outbox row.</summary>
/// <param name="Zin">In words, for the name of the case.</param>
/// <param name="Status">What the row is then; null when it is gone.</param>
/// <param name="Minstens">Shortest wait until the next try.</param>
/// <param name="Hoogstens">Longest wait.</param>
public sealed record Afloop(string Zin, UitStatus? Status, Duration Minstens = default, Duration Hoogstens = default)
{
    public static Afloop Af { get; } = new("is meteen in orde", null);

    public static Afloop Terugtreden { get; } = new(
        "gaat kort daarna nog eens", UitStatus.Wachtend, Duration.FromSeconds(1.5), Duration.FromSeconds(2.5));

    public static Afloop Onbekend { get; } = new(
        "gaat na een minuut nog eens", UitStatus.Onbekend, Duration.FromMinutes(1), Duration.FromMinutes(1));

    public static Afloop OnbekendKort { get; } = new(
        "gaat kort daarna nog eens", UitStatus.Onbekend, Duration.FromSeconds(1.5), Duration.FromSeconds(2.5));

    public static Afloop Opzij { get; } = new(
        "wordt opzij gelegd met de reden en na tien seconden weer geprobeerd", UitStatus.Geparkeerd, Duration.FromSeconds(10),
        Duration.FromSeconds(10));

    public static Afloop Stop { get; } = new(
        "wacht vijf minuten, want Teams weigert de bot zelf", UitStatus.Wachtend, Duration.FromMinutes(5), Duration.FromMinutes(5));

    public static Afloop Dood { get; } = new("wordt opgegeven en bewaard om te bekijken", UitStatus.Dood);

    public static Afloop OnbekendNa(int seconden) =>
        new("gaat nog eens wanneer Teams dat vraagt", UitStatus.Onbekend, Duration.FromSeconds(seconden), Duration.FromSeconds(seconden));

    public static Afloop Na(int seconden) =>
        new("gaat nog eens wanneer Teams dat vraagt", UitStatus.Wachtend, Duration.FromSeconds(seconden), Duration.FromSeconds(seconden));
}

/// <summary>One answer of the Connector to one kind of call.</summary>
/// <param name="Antwoord">What Teams answers, in words.</param>
/// <param name="Operatie">The call it strikes: <c>send</c>, <c>update</c> or <c>members</c>.</param>
/// <param name="Storingen">The faults of the local Connector that make it answer so.</param>
/// <param name="Verwacht">What becomes of the outbox row.</param>
/// <param name="Code">Status and code that the row keeps as its reason.</param>
public sealed record Geval(string Antwoord, string Operatie, IReadOnlyList<JsonObject> Storingen, Afloop Verwacht, string Code)
{
    public int Status { get; init; }

    /// <summary>The code of the row in the decision table that this is about.</summary>
    public string? Tabelcode { get; init; }

    public string Naam => $"{Onderwerp} {Verwacht.Zin} bij {Antwoord}";

    private string Onderwerp => Operatie switch
    {
        "send" => "Een nieuwe kaart",
        "update" => "Een gewijzigde kaart",
        _ => "Het lezen van de leden",
    };

    public override string ToString() => Naam;
}
