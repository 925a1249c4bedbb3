using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Borgingsweken;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Signalen;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host;

/// <summary>Which verb, command and wekker goes to which file.</summary>
public static partial class BotBuilder
{
    private static IServiceCollection AddKlikken(this IServiceCollection services) => services
        .AddSingleton<Aanroepen>().AddSingleton<Knoppen>()
        .Op<SlaAfsprakenOp>(Verbs.AfsprakenOpslaan)
        .Op<HerschrijfTekst>(Verbs.HerschrijfTekst)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaJa, AgendaAntwoord.StaatErop)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaZetErop, AgendaAntwoord.ZetErop)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaDitKeerNiet, AgendaAntwoord.DitKeerNiet)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaGeenOverleg, AgendaAntwoord.GeenOverleg)
        .Op<ToonAgendavraag>(Verbs.AgendaTonen)
        .Op<VraagAdvies>(Verbs.VraagAdvies)
        .Op<OpenVraagformulier>(Verbs.VraagFormulier)
        .Op<OpenVraagformulier>(Verbs.VraagUitnodigen)
        .Op<VerstuurVraag>(Verbs.VraagStellen, false)
        .Op<VerstuurVraag>(Verbs.VraagZoStellen, true)
        .Op<SchrijfVraag>(Verbs.VraagStartzin)
        .Op<SchrijfVraag>(Verbs.VraagVormen)
        .Op<SchrijfVraag>(Verbs.VraagKeuzehulp)
        .Op<SchrijfVraag>(Verbs.VraagVorm)
        .Op<SchrijfVraag>(Verbs.VraagTerug)
        .Op<WijzigAanvraag>(Verbs.AanvraagWijzigen, Vraagstap.Vraag)
        .Op<WijzigAanvraag>(Verbs.ToestemmingGeven, Vraagstap.Wens)
        .Op<ToonAanvraag>(Verbs.AanvraagTonen)
        .Op<VraagOpnieuw>(Verbs.AanvraagOpnieuw, false)
        .Op<VraagOpnieuw>(Verbs.AanvraagVerder, true)
        .Op<TrekToestemmingIn>(Verbs.ToestemmingIntrekken)
        .Op<TrekAanvraagIn>(Verbs.AanvraagIntrekken)
        .Op<BekijkAanvraag>(Verbs.AanvraagBekijken)
        .Op<StelKandidaatVoor>(Verbs.MatchVoorstellen)
        .Op<BeantwoordAanbod>(Verbs.AanbodJa, AanbodStatus.Ja)
        .Op<BeantwoordAanbod>(Verbs.AanbodNee, AanbodStatus.Nee)
        .Op<BeantwoordAanbod>(Verbs.AanbodOverleg, AanbodStatus.Overleg)
        .Op<AanvaardMatch>(Verbs.MatchAanvaarden)
        .Op<GeefMatchTerug>(Verbs.MatchTeruggeven)
        .Op<RondMatchAf>(Verbs.MatchAfronden)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingGedaan, BorgingAntwoord.Gedaan)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingLater, BorgingAntwoord.Later)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingPastNiet, BorgingAntwoord.PastNiet)
        .Op<RichtWijkteamIn>(Verbs.InrichtenWijkteam)
        .Op<ToonSluitingen>(Verbs.SluitingenTonen)
        .Op<KiesSchoolregio>(Verbs.SchoolregioKiezen)
        .Op<VoegSluitingToe>(Verbs.SluitingToevoegen)
        .Op<HaalSluitingWeg>(Verbs.SluitingWeghalen)
        .Op<RichtPoolIn>(Verbs.InrichtenPool)
        .Op<SlaProfielOp>(Verbs.ProfielOpslaan)
        .Op<Pauzeer>(Verbs.PauzeAan, true)
        .Op<Pauzeer>(Verbs.PauzeUit, false)
        .Op<VerstuurTeamvraag>(Verbs.TeamvraagVersturen)
        .Op<DenkMee>(Verbs.TeamvraagMeedenken)
        .Op<GeefTeamvraagDoor>(Verbs.TeamvraagDoorgeven)
        .Op<SpreekTeamvraagAf>(Verbs.TeamvraagAfspreken)
        .Op<RondTeamvraagAf>(Verbs.TeamvraagAfronden)
        .Op<TrekTeamvraagIn>(Verbs.TeamvraagIntrekken)
        .Op<GeefSignaal>(Verbs.SignaalGeven)
        .Op<BeantwoordSignaal>(Verbs.SignaalBeantwoorden)
        .Op<ZetSignaalOpAgenda>(Verbs.SignaalOpAgenda)
        .Op<LoopBinnen>(Verbs.AanwezigLoopBinnen)
        .Op<MeldAf>(Verbs.AanwezigAfmelden)
        .Op<ToonAanwezigen>(Verbs.AanwezigTonen)
        .Op<OpdrachtAlsKlik<ToonHulp>>(Verbs.HulpTonen)
        .Op<ToonProfiel>(Verbs.ProfielTonen)
        .Op<VerwijderProfiel>(Verbs.ProfielVerwijderen)
        .Op<StelPauzeUit>(Verbs.PauzeLater)
        .Op<ToonStartlijst>(Verbs.StartlijstTonen)
        .Op<VulStartlijst>(Verbs.StartlijstOpslaan)
        .Op<ToonZonderTeams>(Verbs.EdZonderTeamsTonen)
        .Op<NoteerZonderTeams>(Verbs.EdZonderTeams)
        .Op<HaalUitPool>(Verbs.EdZonderTeamsVerwijderen)
        .Op<ToonMijnAanvragen>(Verbs.MijnAanvragenTonen)
        .AddSingleton<ToonHulp>();

    private static IServiceCollection AddBerichtacties(this IServiceCollection services) => services
        .AddKeyedSingleton<IBerichtactie, OpenVraagformulier>(OpenVraagformulier.CommandId)
        .AddKeyedSingleton<IZoekopdracht, ZoekMijnAanvragen>(ZoekMijnAanvragen.CommandId)
        .AddKeyedSingleton<IKeuzebron, ZoekLid>(ZoekLid.Dataset)
        .AddKeyedSingleton<IKeuzebron, ZoekCollega>(ZoekCollega.Dataset);

    private static IServiceCollection AddCoordinatorklikken(this IServiceCollection services) => services
        .Op<VraagMeerMensen>(Verbs.MatchVoorstellenMeer)
        .Op<KiesZelf>(Verbs.MatchEigenKeuze)
        .Op<ZoekDuo>(Verbs.MatchDuo, true)
        .Op<ZoekDuo>(Verbs.MatchGeenDuo, false)
        .Op<MeldNiemand>(Verbs.MatchGeen)
        .Op<NeemAanvraagOver>(Verbs.MatchOvernemen)
        .Op<LegJaVast>(Verbs.JaVastleggen)
        .Op<VraagVerduidelijking>(Verbs.VerduidelijkingVragen)
        .Op<GeefVerduidelijking>(Verbs.VerduidelijkingGeven)
        .Op<BladerWachtrij>(Verbs.WachtrijTonen)
        .Op<SparOverHerstel>(Verbs.SparrenHerstel)
        .Op<VraagLaterOpnieuw>(Verbs.LaterZesWeken, 6)
        .Op<VraagLaterOpnieuw>(Verbs.LaterTwaalfWeken, 12)
        .Op<GeefUitkomst>(Verbs.UitkomstAfspraak, "afspraak")
        .Op<GeefUitkomst>(Verbs.UitkomstInzicht, "inzicht")
        .Op<GeefUitkomst>(Verbs.UitkomstNiet, "niet-doorgegaan")
        .Op<DeelLes>(Verbs.LesDelen)
        .AddSingleton<Coordinatorbesluit>().AddSingleton<Wachtrijblik>();

    private static IServiceCollection AddMatchklikken(this IServiceCollection services) => services
        .Op<MaakKennis>(Verbs.MatchKlikJa, Klikkeuze.Ja)
        .Op<MaakKennis>(Verbs.MatchNogEenKeer, Klikkeuze.NogEenKeer)
        .Op<KiesIemandAnders>(Verbs.MatchAnder)
        .Op<SpreekAf>(Verbs.AfsprakenMatch)
        .Op<GeefVerwachting>(Verbs.VerwachtingGeven, false)
        .Op<GeefVerwachting>(Verbs.VerwachtingOverslaan, true)
        .Op<PlanOntmoeting>(Verbs.OntmoetingPlannen)
        .Op<ZetStap>(Verbs.StapZetten, false)
        .Op<ZetStap>(Verbs.StapGeen, true)
        .Op<StelSuccesVoor>(Verbs.SuccesVoorstellen)
        .Op<KeurSuccesGoed>(Verbs.SuccesJa, true)
        .Op<KeurSuccesGoed>(Verbs.SuccesNogNiet, false)
        .Op<MeldContact>(Verbs.MatchGesproken, Contactantwoord.Ja)
        .Op<MeldContact>(Verbs.MatchGesprokenStraks, Contactantwoord.KomtEraan)
        .Op<MeldContact>(Verbs.MatchGesprokenHulp, Contactantwoord.HulpNodig)
        .Op<PauzeerMatch>(Verbs.MatchPauze)
        .Op<HervatMatch>(Verbs.MatchHervatten)
        .Op<KiesOverdracht>(Verbs.OverdrachtVervanger, Overdracht.Vervanger)
        .Op<KiesOverdracht>(Verbs.OverdrachtWachten, Overdracht.Wachten)
        .Op<KiesOverdracht>(Verbs.OverdrachtAfronden, Overdracht.Afronden)
        .Op<StopMatch>(Verbs.MatchStoppen)
        .Op<MeldUrgent>(Verbs.MatchUrgent)
        .Op<KijkTerug>(Verbs.TerugblikGeven)
        .Op<VraagOverleg>(Verbs.ReflectieOverleg)
        .Op<Bedank>(Verbs.BedankGeven);

    private static IServiceCollection AddOpdrachten(this IServiceCollection services) => services
        .AddSingleton<Opdrachten>()
        .Typ<ToonHulp>(Opdrachten.Hulp)
        .Typ<ToonAfspraken>("afspraken")
        .Typ<ToonLessen>("lessen")
        .Typ<Herschrijf>("herschrijf")
        .Typ<LegBegripUit>("begrip")
        .Typ<ToonUitlegBewoner>("uitleg bewoner")
        .Typ<ToonMijnAanvragen>("mijn aanvragen")
        .Typ<TypVraag>("vraag", false)
        .Typ<TypVraag>("keuzehulp", true)
        .Typ<ToonWachtrij>("wachtrij")
        .Typ<ToonProfiel>("profiel")
        .Typ<Pauzeer>("pauze", true)
        .Typ<Pauzeer>("weer beschikbaar", false)
        .Typ<ToonStartlijst>("startlijst")
        .Typ<ToonNogTeRegelen>("nog te regelen")
        .Typ<ToonZonderTeams>("zonder teams")
        .Typ<OpenTeamvraag>("vraag wijkteam", TeamvraagSoort.Vraag)
        .Typ<OpenTeamvraag>("bied aan", TeamvraagSoort.Aanbod)
        .Typ<OpenSignaal>("signaal")
        .Typ<ToonInstellingen>("instellingen");

    private static IServiceCollection AddWekkers(this IServiceCollection services) => services
        .AddSingleton<Wekkerdienst>().AddHostedService(sp => sp.GetRequiredService<Wekkerdienst>())
        .AddKeyedSingleton<IWekkerHandler, StelAgendavraag>(WekkerSoort.Agendavraag)
        .AddKeyedSingleton<IWekkerHandler, StelBorgingsvraag>(WekkerSoort.Borgingsvraag)
        .AddKeyedSingleton<IWekkerHandler, VraagBorgingNogEens>(WekkerSoort.BorgingNogEens)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAanBewoner>(WekkerSoort.Toestemmingsvraag)
        .AddKeyedSingleton<IWekkerHandler, MeldAanwezigen>(WekkerSoort.Aanwezigheid)
        .AddKeyedSingleton<IWekkerHandler, LaatAanbiedingenLos>(WekkerSoort.NaPauze)
        .AddKeyedSingleton<IWekkerHandler, VraagNaPauze>(WekkerSoort.Pauzevraag)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAfstemdag>(WekkerSoort.Afstemdag)
        .AddKeyedSingleton<IWekkerHandler, VergeetTeamvraag>(WekkerSoort.TeamvraagVergeten)
        .AddKeyedSingleton<IWekkerHandler, VergeetSignaal>(WekkerSoort.SignaalVergeten)
        .AddKeyedSingleton<IWekkerHandler, BewaakReactietermijn>(WekkerSoort.Reactietermijn)
        .AddKeyedSingleton<IWekkerHandler, BewaakAfspraakdag>(WekkerSoort.DagErvoor)
        .AddKeyedSingleton<IWekkerHandler, BewaakAfspraakdag>(WekkerSoort.DagErna)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAanLater>(WekkerSoort.LaterOpnieuw);

    private static IServiceCollection AddMatchwekkers(this IServiceCollection services) => services
        .AddKeyedSingleton<IWekkerHandler, VraagContact>(WekkerSoort.Contactvraag)
        .AddKeyedSingleton<IWekkerHandler, VraagStap>(WekkerSoort.Stapvraag)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAanOntmoeting>(WekkerSoort.OntmoetingMorgen)
        .AddKeyedSingleton<IWekkerHandler, VraagTerugblik>(WekkerSoort.Terugblik)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAanTerugblik>(WekkerSoort.TerugblikNogEens)
        .AddKeyedSingleton<IWekkerHandler, WisTeksten>(WekkerSoort.TekstWissen)
        .AddKeyedSingleton<IWekkerHandler, KortIn>(WekkerSoort.Inkorten)
        .AddKeyedSingleton<IWekkerHandler, PasMatchesAanPauzeAan>(WekkerSoort.MatchesNaPauze);
}
