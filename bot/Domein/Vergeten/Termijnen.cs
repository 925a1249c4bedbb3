using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Vergeten;

/// <summary>
/// What is kept, and for how long. Every night each partition is read once, and what is over goes: whether anything was posted, whether
/// the channel still has the app and however long nothing ran makes no difference. The README quotes this table.
/// </summary>
public static class Termijnen
{
    private static readonly LocalTime Nacht = new(4, 0);
    private static readonly Period Maand = Period.FromDays(30);
    private static readonly Period Jaar = Period.FromMonths(12);

    public static Termijn Tekst { get; } = new(
        "Pool `aanvraag`, `match`, `bedankje`", "what was written, and the address of the chat", Maand,
        "the end, or the app leaving the pool", "the choices");

    public static Termijn Samenwerking { get; } = new(
        "Pool `aanvraag`, `aanbod`, `match`, `gebeurtenis`, `klik`, `open`; Personen `aanvraag`",
        "who asked, was asked and worked together",
        Jaar, "the end, or the app leaving the pool", "form, theme, organisation and month");

    public static Termijn Inzet { get; } = new(
        "Pool `inzet`", "what was left of it: form, theme, organisation and month", Period.FromMonths(24), "the month of the end",
        "nothing");

    public static Termijn Concept { get; } = new(
        "Pool `aanvraag`", "a question that never went to the pool", Jaar, "it was asked", "nothing");

    public static Termijn Onbeantwoord { get; } = new(
        "Pool `open`", "the place in the queue of a question that got no match", Period.FromWeeks(12), "it went to the pool",
        "the question, as one that ended");

    public static Termijn Antwoord { get; } = new(
        "Agenda `week`", "who answered the agendavraag", Period.FromWeeks(12), "the answer", "the answer");

    public static Termijn Aanwezigheid { get; } = new(
        "Agenda `aanwezig`", "who was at a wijkteam and who walked in", Period.FromWeeks(4), "the day", "nothing");

    public static Termijn Teamvraag { get; } = new(
        "Agenda `teamvraag`; Personen `weekaanbod`", "what an ED asked or offered, and who thought along", Jaar,
        "it was asked, and it is over", "nothing");

    public static Termijn Signaal { get; } = new("Pool `signaal`", "the signaal and its answer", Jaar, "it was given", "nothing");

    public static Termijn Borging { get; } = new(
        "Personen `borging`", "the question to a teamleider and the answer; not a last one that still waits for an answer",
        Period.FromWeeks(26), "the week", "nothing");

    public static Termijn Kaart { get; } = new(
        "every table `kaart` to a person; Personen `brief`", "where a card stands in the chat or on the page of a person", Jaar,
        "it last changed", "one line in its place, where Teams still takes it");

    public static Termijn Getypt { get; } = new(
        "Personen `kaart` of an answer", "where the answer to something typed stands in the own chat", Maand, "it came",
        "one line in its place, where Teams still takes it");

    public static Termijn Onbestelbaar { get; } = new(
        "every table `uit`", "a message that could not be delivered; what changes a card in a chat stays as long as that card", Maand,
        "it was saved", "nothing");

    public static Termijn Vertrokken { get; } = new(
        "Personen, all rows; Wekkers `partitie`", "the address of the chat and the own rows of a person in no team with the app", Maand,
        "the person was in none", "nothing");

    public static Termijn UitPool { get; } = new(
        "Pool `ed`, `startlijst`, `pool`",
        "the profile of an ED who left the team of the pool, when no match runs; the name of a coördinator who did", Maand, "leaving",
        "nothing");

    public static Termijn Deelname { get; } = new(
        "Pool `ed`",
        "that an ED without Teams takes part, when no match runs and nobody confirms it; then the profile goes as of who left the pool",
        Jaar, "the last answer or match", "the profile, for 30 days more");

    public static Termijn Leden { get; } = new(
        "Wijkteams `leden`, `kanaal`", "the roster of a channel, and who added the app", Maand, "the app leaving the channel",
        "the settings");

    public static Termijn Inrichting { get; } = new(
        "Wijkteams `kanaal`", "the teamleider and the agreements of a wijkteam", Jaar, "the app leaving the channel",
        "the name of the channel");

    public static Termijn Poolmensen { get; } = new(
        "Pool `pool`, `ed`, `startlijst`", "coördinatoren and profiles", Jaar, "the app leaving the pool", "the name of the pool");

    public static Termijn Bewijs { get; } = new(
        "Wijkteams `bewijs`", "that somebody was forgotten, by number and without a person", Jaar, "it was done", "nothing");

    /// <summary>Every line, in the order in which the README tells them.</summary>
    public static IReadOnlyList<Termijn> Alle { get; } =
    [
        Tekst, Samenwerking, Inzet, Concept, Onbeantwoord, Antwoord, Aanwezigheid, Teamvraag, Signaal, Borging, Kaart, Getypt,
        Onbestelbaar, Vertrokken, UitPool, Deelname, Leden, Inrichting, Poolmensen, Bewijs,
    ];

    /// <summary>The next night in which this partition is looked at; its key is <c>{table}|{partition}</c>.</summary>
    public static Wekker Nachtronde(string partitie, Instant nu)
    {
        var vandaag = Weekmoment.Lokaal(nu).Date;
        var om = Op(vandaag);
        return new(WekkerSoort.Vergeten, partitie, om > nu ? om : Op(vandaag.PlusDays(1)));
    }

    private static Instant Op(LocalDate dag) => new Weekmoment(dag.DayOfWeek, Nacht).Op(dag);
}
