using Microsoft.AspNetCore.Builder;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Tests.Buitenstaanders;

/// <summary>
/// Reading needs the same right as changing: every button, with the id of every thing of somebody else, by everybody who has nothing to do
/// with it. The buttons are those of <see cref="Routes"/>, so a new one is in it at once. Nothing that was planted is in an answer or in
/// what is posted, and no planted row is another one afterwards.
/// </summary>
public sealed partial class BuitenstaanderTests
{
    private static readonly string[] Verbs =
    [
        .. WebApplication.CreateBuilder().AddTeamsHerstelBot().Services
            .Where(s => s.ServiceType == typeof(IKlikHandler)).Select(s => s.ServiceKey).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>Something plausible in every field: what is refused before the right is looked at hides nothing.</summary>
    private static readonly Dictionary<string, string> Ingevuld = new()
    {
        [Velden.Vervolgvorm] = Teamvraag.Vervolgvormen[0],
        [Velden.Vervolgdag] = "2026-11-27",
        [Velden.PlanDag] = "2026-12-09",
        [Velden.AgendaPauzeTot] = "2027-01-11",
        [Velden.Signaalwens] = nameof(SignaalWens.AlleenDelen),
        [Velden.OntmoetingSoort] = Matchkeuzes.Keukentafel,
        [Velden.OntmoetingDag] = "2026-11-27",
        [Velden.OntmoetingTijd] = "14:00",
        [Velden.Wat] = Teamvraag.Vragen[0],
        [Velden.Wijkteam] = Wijk.Kanaal(1),
        [Velden.Stap] = "Samen naar de markt.",
        [Velden.Verwacht] = "Rust.",
        [Velden.Brengt] = "Geduld.",
        [Velden.Dank] = "Dank je wel.",
        [Velden.AfspraakWel] = "Samen wandelen.",
        [Velden.Signaalantwoord] = "Wij nemen dit mee.",
        [Velden.Signaal] = "De stoep is hoog.",
        [Velden.Antwoord] = "In de ochtend.",
        [Velden.BewonerJa] = Velden.Ja,
        [Velden.Collega] = Wijk.Ed2,
        [Velden.Kandidaten] = Wijk.Ed2,
        [Velden.Toelichting] = "Hoe begin ik?",
        [Velden.TeamUrgent] = "Bel elkaar.",
        [Velden.Teamleider] = "niemand",
    };

    /// <summary>
    /// Every outsider tries every button, on one of so many things: the next outsider takes the next ones, so every button is tried on
    /// everything by several. In the long run everybody tries everything.
    /// </summary>
    private static readonly int EenOp = Lang.Aan ? 1 : 6;

    public static TheoryData<string> Namen() => [.. Buitenstaander.Alle.Select(b => b.Naam)];

    private static bool IsAanDeBeurt(int wie, int verb, int ding) => (wie + verb + ding) % EenOp == 0;

    [Fact]
    public void Elke_knop_komt_op_elk_ding_bij_een_paar_buitenstaanders()
    {
        var mensen = Buitenstaander.Alle.Count;
        Assert.InRange(mensen, 20, int.MaxValue);
        foreach (var som in Enumerable.Range(0, EenOp))
            Assert.InRange(Enumerable.Range(0, mensen).Count(wie => IsAanDeBeurt(wie, som, 0)), mensen / EenOp, mensen);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Wie_er_niet_bij_hoort_leest_en_verandert_niets_met_welke_knop_ook(string naam)
    {
        var (nummer, wie) = Buitenstaander.Alle.Index().Single(b => b.Item.Naam == naam);
        await using var proef = await Proef.BeginAsync(wie.IsWeg);
        Assert.True(Verbs.Length > 100);
        Assert.True(proef.Dingen.Count > 40);
        var gelekt = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (knop, verb) in Verbs.Index())
        {
            foreach (var (ding, (wat, id)) in proef.Dingen.Index())
            {
                if (!IsAanDeBeurt(nummer, knop, ding)) continue;
                foreach (var invoer in new[] { [], Ingevuld }.Skip(wat is "Lopend" or "Afgerond" or "teamvraag Opgepakt" ? 0 : 1))
                {
                    var (gezien, gewijzigd) = await proef.KlikAsync(wie, verb, wat, id, invoer);
                    foreach (var woord in Geplant.Alles.Except(wie.Mag).Where(w => gezien.Contains(w, StringComparison.Ordinal)))
                        gelekt.Add($"{verb} on {wat} shows {woord}");
                    if (gewijzigd) gelekt.Add($"{verb} on {wat} changes it");
                }
            }
        }

        Assert.True(gelekt.Count == 0, string.Join('\n', gelekt));
    }

    /// <summary>A card stands in a dialog as well, and an older client sends a message: the same gate.</summary>
    [Theory]
    [InlineData(InvokeNames.TaskFetch)]
    [InlineData(InvokeNames.TaskSubmit)]
    [InlineData(InvokeNames.MessagingExtensionSubmitAction)]
    [InlineData(ActivityTypes.Message)]
    public async Task Ook_langs_een_venster_of_een_bericht_leest_wie_er_niet_bij_hoort_niets(string weg)
    {
        // What is posted goes through the room that Teams gives a chat, on a clock that stands still: no more than fit in one second.
        var verbs = weg == ActivityTypes.Message ? Verbs.Where(v => v.StartsWith("stap-", StringComparison.Ordinal)) : Verbs;
        await using var proef = await Proef.BeginAsync();
        var gezien = "";
        foreach (var verb in verbs)
        {
            foreach (var (_, id) in proef.Dingen.Where(d => d.Wat is "Lopend, a step of it" or "Afgerond, a step of it"))
                gezien += await proef.StuurAsync(Buitenstaander.Alle[0], verb, id, Ingevuld, weg);
        }

        gezien += await proef.GepostAsync(Buitenstaander.Alle[0]);
        Assert.Contains("niets veranderd", gezien, StringComparison.Ordinal);
        Assert.All(Geplant.Alles, w => Assert.DoesNotContain(w, gezien, StringComparison.Ordinal));
        Assert.False(await proef.IsGewijzigdAsync());
    }

    /// <summary>The same clicks by who does belong: every planted word can be read, so that its absence means something.</summary>
    [Fact]
    public async Task Wie_er_wel_bij_hoort_leest_elk_woord()
    {
        await using var proef = await Proef.BeginAsync();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, gesprek, soort) in new[]
            {
                (Wijk.Vrager, Wijk.Chat(Wijk.Vrager), "personal"), (Wijk.Ed, Wijk.Chat(Wijk.Ed), "personal"),
                (Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), "personal"), (Wijk.Vrager, Wijk.Kanaal(1), "channel"),
            })
        {
            foreach (var verb in Verbs)
            {
                foreach (var (wat, ding) in proef.Dingen)
                {
                    if (gezien.Count == Geplant.Alles.Length) return;
                    var wie = new Buitenstaander("", id, gesprek) { Soort = soort, MagWijzigen = true };
                    var (antwoord, _) = await proef.KlikAsync(wie, verb, wat, ding, Ingevuld);
                    gezien.UnionWith(Geplant.Alles.Where(w => antwoord.Contains(w, StringComparison.Ordinal)));
                }
            }
        }

        Assert.Fail($"Nobody reads {string.Join(", ", Geplant.Alles.Except(gezien))}.");
    }
}
