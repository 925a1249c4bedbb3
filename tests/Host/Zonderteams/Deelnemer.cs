using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using static TeamsHerstelBot.Cards.Verbs;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>An ED as the rules know one: who sees a card and presses a button, in Teams or on the page behind a mail.</summary>
internal abstract class Deelnemer(Demo demo, string id)
{
    /// <summary>What both kinds know from their own life here.</summary>
    public const string Thema = "psychisch";

    public string Id { get; } = id;

    protected Demo Demo { get; } = demo;

    protected Geheugenproeftuin Proeftuin => Demo.Proeftuin;

    public static Deelnemer MetTeams(Demo demo, string id) => new InTeams(demo, id);

    public static async Task<Deelnemer> PerMailAsync(Demo demo)
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(thema: Thema);
        return new OpDePagina(demo, id, await joke.ApparaatAsync());
    }

    /// <summary>A button on the card about this aanvraag, as it is now: pressed later it is an old one.</summary>
    public abstract Task<Func<Task<string>>> PakAsync(string verb, string nummer, params (string Veld, string Waarde)[] invoer);

    /// <summary>The cards about this aanvraag that can be seen now, each as text, and the verbs on them.</summary>
    public abstract Task<IReadOnlyList<(string Tekst, IReadOnlyList<string> Verbs)>> LeesAsync(string nummer);

    /// <summary>What the menu of the page calls a button is a word in Teams; gives what it shows.</summary>
    public abstract Task<string> TypAsync(string opdracht, string knop);

    public Task ZegAsync(string opdracht, string knop) => TypAsync(opdracht, knop);

    /// <summary>A device is open for thirty days; in Teams there is nothing to open.</summary>
    public virtual Task HeropenAsync() => Task.CompletedTask;

    /// <summary>Twice, as an impatient thumb does; gives the answer.</summary>
    public async Task<string> DrukAsync(string verb, string nummer, params (string Veld, string Waarde)[] invoer)
    {
        var druk = await PakAsync(verb, nummer, invoer);
        await druk();
        var antwoord = await druk();
        await Proeftuin.LeegAsync();
        return antwoord;
    }

    private sealed class InTeams(Demo demo, string id) : Deelnemer(demo, id)
    {
        public override async Task<Func<Task<string>>> PakAsync(
            string verb, string nummer, params (string Veld, string Waarde)[] invoer)
        {
            await Proeftuin.LeegAsync();
            var kaart = (await Proeftuin.ChatberichtenAsync(Id)).Last(
                b => b.Knop(verb) is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
            return async () => (await Proeftuin.KlikAsync(Id, kaart, verb, invoer)).Tekst;
        }

        public override async Task<IReadOnlyList<(string Tekst, IReadOnlyList<string> Verbs)>> LeesAsync(string nummer)
        {
            await Proeftuin.LeegAsync();
            return
            [
                .. (await Proeftuin.ChatberichtenAsync(Id)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))
                    .Select(b => (b.Tekst, (IReadOnlyList<string>)[.. Alle.Where(v => b.Knop(v) is not null)])),
            ];
        }

        public override async Task<string> TypAsync(string opdracht, string knop)
        {
            await Proeftuin.ZegAsync(Id, await Proeftuin.ChatAsync(Id), opdracht);
            await Proeftuin.LeegAsync();
            return (await Proeftuin.ChatberichtenAsync(Id))[^1].Tekst;
        }
    }

    private sealed class OpDePagina(Demo demo, string id, Paginalezer apparaat) : Deelnemer(demo, id)
    {
        private Paginalezer _browser = apparaat;

        public override async Task HeropenAsync() => _browser = await new ZonderTeams(Demo).ApparaatAsync();

        public override async Task<Func<Task<string>>> PakAsync(
            string verb, string nummer, params (string Veld, string Waarde)[] invoer)
        {
            await Proeftuin.LeegAsync();
            await _browser.OpenAsync("/ed/");
            var knop = _browser.Pagina.QuerySelectorAll("article").Where(a => a.TextContent.Contains(nummer, StringComparison.Ordinal))
                .SelectMany(a => a.QuerySelectorAll<IHtmlButtonElement>("button"))
                .FirstOrDefault(b => b.Value.StartsWith($"{verb}|", StringComparison.Ordinal));
            Assert.True(knop is not null, $"There is no {verb} about {nummer} on: {_browser.Tekst}");
            var vragen = new Queue<HttpRequestMessage>([_browser.Vraag(knop, invoer), _browser.Vraag(knop, invoer)]);
            return async () =>
            {
                await _browser.StuurAsync(vragen.Dequeue());
                Assert.Equal(HttpStatusCode.OK, _browser.Status);
                return _browser.Tekst;
            };
        }

        public override async Task<IReadOnlyList<(string Tekst, IReadOnlyList<string> Verbs)>> LeesAsync(string nummer)
        {
            await Proeftuin.LeegAsync();
            await _browser.OpenAsync("/ed/");
            return
            [
                .. _browser.Pagina.QuerySelectorAll("article").Where(a => a.TextContent.Contains(nummer, StringComparison.Ordinal))
                    .Select(a => (
                        a.TextContent,
                        (IReadOnlyList<string>)
                        [
                            .. a.QuerySelectorAll<IHtmlButtonElement>("button:not([disabled])").Select(b => b.Value.Split('|')[0]),
                        ])),
            ];
        }

        public override async Task<string> TypAsync(string opdracht, string knop)
        {
            await _browser.OpenAsync("/ed/");
            await _browser.DrukAsync(knop);
            await Proeftuin.LeegAsync();
            return _browser.Tekst;
        }
    }
}
