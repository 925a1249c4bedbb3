using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// What waits for no answer: messages go to the handler of their command, and what Teams tells by itself to who follows it.
/// </summary>
public sealed class Activiteiten(
    IServiceProvider handlers, Poort poort, Opdrachten opdrachten, LeerAdressen adressen, Antwoorder antwoorder, Tekstpoort tekstpoort,
    IOpenAntwoord luister, ZonderOpslag zonderOpslag)
{
    /// <summary>
    /// What is said here once is not read again: a deleted message, a reaction, a meeting, a read receipt and somebody typing are
    /// acknowledged, tell where the bot can be reached, and change nothing else. An edited message is read again for danger, and when
    /// nothing was done with it yet.
    /// </summary>
    public async Task NeemAanAsync(Activity activity, CancellationToken ct)
    {
        // Two bots that answer each other would go on for ever.
        if (activity is { Type: ActivityTypes.Message or ActivityTypes.MessageUpdate, From.IsBot: true }) return;
        if (activity is { Type: ActivityTypes.MessageUpdate, ChannelData.EventType: "editMessage" }) await HerleesAsync(activity, ct);
        else if (activity.Type != ActivityTypes.Message) await TelAsync(activity, ct);
        else if (Kliklezer.Knop(activity) is { } knop)
        {
            await AntwoordAsync(knop, await poort.NoodAsync(knop, ct), async (nood, genoeg) =>
                await antwoorder.VervangAsync(knop, nood ?? await poort.LaatDoorAsync(knop, genoeg), genoeg), ct);
        }
        else
        {
            var klik = Kliklezer.Bericht(activity);

            // Danger goes before any command and any place: the agreement of the team at once, and no form.
            await AntwoordAsync(klik, await tekstpoort.NoodAsync(klik, ct), async (nood, genoeg) =>
            {
                if (nood is null) await BerichtAsync(klik, genoeg);
                else await antwoorder.AntwoordHierAsync(klik, nood, genoeg);
            }, ct);
        }
    }

    private async Task HerleesAsync(Activity activity, CancellationToken ct)
    {
        var klik = Kliklezer.Bericht(activity);
        var nood = await tekstpoort.NoodAsync(klik, ct);
        if (nood is null && await antwoorder.OpenAsync(klik, ct) is not { }) await TelAsync(activity, ct);
        else await AntwoordAsync(klik, nood, (_, genoeg) => nood is null
            ? OpnieuwAsync(klik, genoeg)
            : antwoorder.AntwoordHierAsync(klik, nood, genoeg), ct);
    }

    /// <summary>
    /// A command is one now as well; what is offered as an answer is the newest text. What is neither is left as it was, and so is what was
    /// sent meanwhile.
    /// </summary>
    private async Task OpnieuwAsync(Klik klik, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(klik.Getypt) || await antwoorder.OpenAsync(klik, ct) is not { } open) return;
        if (Opdrachten.Herken(klik.Getypt) is not null) await BerichtAsync(klik, ct);
        else if (await VoorstelAsync(klik, ct) is { } voorstel) await antwoorder.StelVoorAsync(klik, voorstel, open, ct);
    }

    /// <summary>In the own chat, of what is no command, no greeting and nothing of how somebody is.</summary>
    private async Task<Antwoordvoorstel?> VoorstelAsync(Klik klik, CancellationToken ct) =>
        klik is { Plek.Soort: Pleksoort.Persoonlijk, Getypt: { } getypt } && Opdrachten.Herken(getypt) is null
        && Omgangstaal.Versta(getypt) is null or Omgangsvorm.Ja or Omgangsvorm.Nee
            ? await luister.VoorstelAsync(klik, ct)
            : null;

    /// <summary>Whoever wrote gets an answer, also while nothing can be stored; about danger it is the same one.</summary>
    private Task AntwoordAsync(Klik klik, Kaartbeeld? nood, Func<Kaartbeeld?, CancellationToken, Task> antwoord, CancellationToken ct) =>
        zonderOpslag.HelpAsync(klik, nood, async genoeg =>
        {
            await adressen.UitAsync(klik, genoeg);
            await antwoord(nood, genoeg);
        }, ct);

    private async Task BerichtAsync(Klik klik, CancellationToken ct)
    {
        var beleefd = Opdrachten.IsBeleefd(klik.Getypt ?? "");
        if (beleefd && (klik.Plek.Soort != Pleksoort.Persoonlijk || !await luister.WachtOpAntwoordAsync(klik, ct))) return;
        if (klik.Plek.Soort == Pleksoort.AfgeschermdKanaal)
        {
            await antwoorder.AntwoordHierAsync(klik, MeldingKaart.GewoonKanaal(), ct);
            return;
        }

        if (!beleefd && await VoorstelAsync(klik, ct) is { } voorstel)
        {
            await antwoorder.StelVoorAsync(klik, voorstel, null, ct);
            return;
        }

        var (opdracht, handler) = beleefd ? opdrachten.Persoonlijke() : opdrachten.Vind(klik.Getypt ?? "");
        var antwoord = await handler.HandelAsync(klik with { Verb = opdracht }, ct);
        if (handler.Werker is IVoorIedereen)
        {
            await antwoorder.AntwoordHierAsync(klik, antwoord, ct, open: opdracht == Opdrachten.Bedoeld);
        }
        else await antwoorder.AntwoordPersoonlijkAsync(klik, antwoord, ct);
    }

    /// <summary>Tells who follows it what Teams told by itself.</summary>
    private async Task TelAsync(Activity activity, CancellationToken ct)
    {
        var bij = Kliklezer.Lees(activity);
        if (activity.Type is not (ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate)) await adressen.UitAsync(bij, ct);
        else if (bij.InKanaal) await adressen.KanaalAsync(bij, leeft: false, ct);

        if (Soort(activity, bij) is { } soort)
        {
            await handlers.GetRequiredKeyedService<IGebeurtenisHandler>(soort).HandelAsync(bij, activity, ct);
        }
        else if (IsToegevoegd(activity))
        {
            await antwoorder.AntwoordHierAsync(bij, bij.InKanaal ? MeldingKaart.GewoonKanaal() : MeldingKaart.Groepschat(), ct);
        }
    }

    private static Gebeurtenissoort? Soort(Activity activity, Klik bij) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate when IsOpgevolgd(activity) => null,
        ActivityTypes.InstallationUpdate when IsVerwijderd(activity) => bij.InKanaal ? Gebeurtenissoort.UitTeamGehaald : null,
        ActivityTypes.InstallationUpdate => bij.Plek.Soort switch
        {
            Pleksoort.Persoonlijk => Gebeurtenissoort.PersoonlijkGezet,
            Pleksoort.Kanaal => Gebeurtenissoort.InKanaalGezet,
            _ => null,
        },
        ActivityTypes.ConversationUpdate when bij.InKanaal => InKanaal(activity, bij),
        _ => null,
    };

    private static Gebeurtenissoort? InKanaal(Activity activity, Klik bij)
    {
        var bot = activity.Recipient?.Id;
        if (activity.MembersAdded?.Any(m => m.Id == bot) == true)
        {
            return Reikwijdte.IsEenKanaal(bij, activity) ? null : Gebeurtenissoort.InKanaalGezet;
        }

        if (activity.MembersRemoved?.Any(m => m.Id == bot) == true) return Gebeurtenissoort.UitTeamGehaald;
        return activity is { MembersAdded.Count: > 0 } or { MembersRemoved.Count: > 0 }
            ? Gebeurtenissoort.LedenGewijzigd
            : Gebeurtenissoort.TeamGewijzigd;
    }

    /// <summary>An install that nobody follows is answered; Teams tells it once more as a change of members, which is not.</summary>
    private static bool IsToegevoegd(Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate && !IsVerwijderd(activity) && !IsOpgevolgd(activity);

    private static bool IsVerwijderd(Activity activity) => string.Equals(activity.Action, "remove", StringComparison.OrdinalIgnoreCase);

    /// <summary>A new version of the app takes the place of the old one, which is no goodbye: its other half tells the rest.</summary>
    private static bool IsOpgevolgd(Activity activity) =>
        string.Equals(activity.Action, "remove-upgrade", StringComparison.OrdinalIgnoreCase);
}
