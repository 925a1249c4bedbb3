using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Borgingsweken;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Controles;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Ledenwissels;
using TeamsHerstelBot.Host.Leveringen;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Signalen;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Vergeten;
using TeamsHerstelBot.Host.Verhuizingen;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host;

/// <summary>
/// Which file does what: a line for every verb (<c>Op</c>), typed command (<c>Typ</c>), moment (<c>OpTijd</c>), card (<c>Toont</c>) and for
/// what Teams tells (<c>Bij</c>), searches (<c>Zoekt</c>, <c>Kiest</c>) or opens from a message (<c>Opent</c>).
/// </summary>
public static class Routes
{
    public static IServiceCollection AddRoutes(this IServiceCollection services) => services
        .AddAgendaweken()
        .AddAanvragen()
        .AddMatches()
        .AddProfielen()
        .AddBrieven()
        .AddAanwezigheden()
        .AddTeamvragen()
        .AddSignalen()
        .AddBorgingsweken()
        .AddWijkteams()
        .AddLedenwissels()
        .AddGesprekken()
        .AddGegevens()
        .AddVergeten()
        .AddVerhuizingen()
        .AddControles();

    private static IServiceCollection AddAgendaweken(this IServiceCollection services) => services
        .Op<BeantwoordAgendavraag, AgendaAntwoord>(Verbs.AgendaJa, AgendaAntwoord.StaatErop)
        .Op<BeantwoordAgendavraag, AgendaAntwoord>(Verbs.AgendaZetErop, AgendaAntwoord.ZetErop)
        .Op<BeantwoordAgendavraag, AgendaAntwoord>(Verbs.AgendaDitKeerNiet, AgendaAntwoord.DitKeerNiet)
        .Op<BeantwoordAgendavraag, AgendaAntwoord>(Verbs.AgendaGeenOverleg, AgendaAntwoord.GeenOverleg)
        .Op<GeefAgendagevolg>(Verbs.AgendaUitkomst)
        .Op<ToonAgendavraag>(Verbs.AgendaTonen)
        .OpTijd<StelAgendavraag>(WekkerSoort.Agendavraag)
        .OpTijd<VraagAgendagevolg>(WekkerSoort.Agendagevolg)
        .Toont<Agendakaarten>(KaartSoort.Agendavraag);

    private static IServiceCollection AddAanvragen(this IServiceCollection services) => services
        .Op<VraagAdvies>(Verbs.VraagAdvies)
        .Op<OpenVraagformulier>(Verbs.VraagFormulier)
        .Op<OpenVraagformulier>(Verbs.VraagUitnodigen)
        .Op<VerstuurVraag>(Verbs.VraagStellen)
        .Op<VerstuurVraag>(Verbs.VraagZoStellen)
        .Op<SchrijfVraag>(Verbs.VraagStartzin)
        .Op<SchrijfVraag>(Verbs.VraagVormen)
        .Op<SchrijfVraag>(Verbs.VraagKeuzehulp)
        .Op<SchrijfVraag>(Verbs.VraagVorm)
        .Op<SchrijfVraag>(Verbs.VraagTerug)
        .Op<KiesThemaEnVorm>(Verbs.VraagKiezen)
        .Op<KijkVraagNa>(Verbs.VraagNakijken)
        .Op<StopVraag>(Verbs.VraagStoppen)
        .Op<WijzigAanvraag, Vraagstap>(Verbs.AanvraagWijzigen, Vraagstap.Vraag)
        .Op<WijzigAanvraag, Vraagstap>(Verbs.ToestemmingGeven, Vraagstap.Wens)
        .Op<ToonAanvraag>(Verbs.AanvraagTonen)
        .Op<VraagOpnieuw, bool>(Verbs.AanvraagOpnieuw, false)
        .Op<VraagOpnieuw, bool>(Verbs.AanvraagVerder, true)
        .Op<TrekToestemmingIn>(Verbs.ToestemmingIntrekken)
        .Op<TrekAanvraagIn>(Verbs.AanvraagIntrekken)
        .Op<MaakOngedaan>(Verbs.MaakOngedaan)
        .Op<BekijkAanvraag>(Verbs.AanvraagBekijken)
        .Op<ToonMijnAanvragen>(Verbs.MijnAanvragenTonen)
        .Op<VraagVerduidelijking>(Verbs.VerduidelijkingVragen)
        .Op<GeefVerduidelijking>(Verbs.VerduidelijkingGeven)
        .Op<BladerWachtrij>(Verbs.WachtrijTonen)
        .Op<SparOverHerstel>(Verbs.SparrenHerstel)
        .Op<VraagLaterOpnieuw, int>(Verbs.LaterZesWeken, 6)
        .Op<VraagLaterOpnieuw, int>(Verbs.LaterTwaalfWeken, 12)
        .Op<GeefUitkomst, string>(Verbs.UitkomstAfspraak, "afspraak")
        .Op<GeefUitkomst, string>(Verbs.UitkomstInzicht, "inzicht")
        .Op<GeefUitkomst, string>(Verbs.UitkomstNiet, "niet-doorgegaan")
        .Op<DeelLes>(Verbs.LesDelen)
        .Typ<ToonLessen>("lessen")
        .Typ<ToonMijnAanvragen>("mijn aanvragen")
        .Typ<TypVraag, bool>("vraag", false)
        .Typ<TypVraag, bool>("keuzehulp", true)
        .Typ<ToonWachtrij>("wachtrij")
        .Opent<VraagBijBericht>(VraagBijBericht.CommandId)
        .Zoekt<ZoekMijnAanvragen>(ZoekMijnAanvragen.CommandId)
        .OpTijd<HerinnerAanBewoner>(WekkerSoort.Toestemmingsvraag)
        .OpTijd<BewaakReactietermijn>(WekkerSoort.Reactietermijn)
        .OpTijd<BewaakAfspraakdag>(WekkerSoort.DagErvoor)
        .OpTijd<BewaakAfspraakdag>(WekkerSoort.DagErna)
        .OpTijd<HerinnerAanLater>(WekkerSoort.LaterOpnieuw)
        .OpTijd<SluitTerugweg>(WekkerSoort.Bedenktijd)
        .Toont<Themakaarten>(KaartSoort.Themasignaal)
        .Toont<Aanvraagkaarten>(KaartSoort.AanvraagInPool)
        .Toont<Aanvraagkaarten>(KaartSoort.AanvraagVoorVrager)
        .Toont<Aanvraagkaarten>(KaartSoort.Toestemmingsvraag)
        .Toont<Aanvraagkaarten>(KaartSoort.Aanbod)
        .Toont<Aanvraagkaarten>(KaartSoort.AanbodenVanDeDag)
        .Toont<Aanvraagkaarten>(KaartSoort.ReactieVoorCoordinator)
        .Toont<Aanvraagkaarten>(KaartSoort.HerinneringVoorCoordinator)
        .Toont<Aanvraagkaarten>(KaartSoort.HerinneringVoorErvaringsdeskundige)
        .Toont<Aanvraagkaarten>(KaartSoort.EerlijkBericht)
        .Toont<Aanvraagkaarten>(KaartSoort.LangWachten)
        .Toont<Aanvraagkaarten>(KaartSoort.VraagGesloten)
        .Toont<Aanvraagkaarten>(KaartSoort.Verduidelijkingsvraag)
        .Toont<Aanvraagkaarten>(KaartSoort.VerduidelijkingVoorCoordinator)
        .Toont<Aanvraagkaarten>(KaartSoort.LaterOpnieuw)
        .Toont<Aanvraagkaarten>(KaartSoort.Dagherinnering)
        .Toont<Aanvraagkaarten>(KaartSoort.Uitkomstvraag);

    private static IServiceCollection AddMatches(this IServiceCollection services) => services
        .Op<StelKandidaatVoor>(Verbs.MatchVoorstellen)
        .Op<BeantwoordAanbod, AanbodStatus>(Verbs.AanbodJa, AanbodStatus.Ja)
        .Op<BeantwoordAanbod, AanbodStatus>(Verbs.AanbodNee, AanbodStatus.Nee)
        .Op<BeantwoordAanbod, AanbodStatus>(Verbs.AanbodOverleg, AanbodStatus.Overleg)
        .Op<ToonAanbod>(Verbs.AanbodTonen)
        .Op<AanvaardMatch>(Verbs.MatchAanvaarden)
        .Op<GeefMatchTerug>(Verbs.MatchTeruggeven)
        .Op<RondMatchAf>(Verbs.MatchAfronden)
        .Op<VraagMeerMensen>(Verbs.MatchVoorstellenMeer)
        .Op<KiesZelf>(Verbs.MatchEigenKeuze)
        .Op<ZoekDuo, bool>(Verbs.MatchDuo, true)
        .Op<ZoekDuo, bool>(Verbs.MatchGeenDuo, false)
        .Op<MeldNiemand>(Verbs.MatchGeen)
        .Op<NeemAanvraagOver>(Verbs.MatchOvernemen)
        .Op<LegJaVast>(Verbs.JaVastleggen)
        .Op<MaakKennis, Klikkeuze>(Verbs.MatchKlikJa, Klikkeuze.Ja)
        .Op<MaakKennis, Klikkeuze>(Verbs.MatchNogEenKeer, Klikkeuze.NogEenKeer)
        .Op<KiesIemandAnders>(Verbs.MatchAnder)
        .Op<SpreekAf>(Verbs.AfsprakenMatch)
        .Op<GeefVerwachting, bool>(Verbs.VerwachtingGeven, false)
        .Op<GeefVerwachting, bool>(Verbs.VerwachtingOverslaan, true)
        .Op<PlanOntmoeting>(Verbs.OntmoetingPlannen)
        .Op<ZetStap, bool>(Verbs.StapZetten, false)
        .Op<ZetStap, bool>(Verbs.StapGeen, true)
        .Op<StelSuccesVoor>(Verbs.SuccesVoorstellen)
        .Op<KeurSuccesGoed, bool>(Verbs.SuccesJa, true)
        .Op<KeurSuccesGoed, bool>(Verbs.SuccesNogNiet, false)
        .Op<MeldContact, Contactantwoord>(Verbs.MatchGesproken, Contactantwoord.Ja)
        .Op<MeldContact, Contactantwoord>(Verbs.MatchGesprokenStraks, Contactantwoord.KomtEraan)
        .Op<MeldContact, Contactantwoord>(Verbs.MatchGesprokenHulp, Contactantwoord.HulpNodig)
        .Op<PauzeerMatch>(Verbs.MatchPauze)
        .Op<HervatMatch>(Verbs.MatchHervatten)
        .Op<KiesOverdracht, Overdracht>(Verbs.OverdrachtVervanger, Overdracht.Vervanger)
        .Op<KiesOverdracht, Overdracht>(Verbs.OverdrachtWachten, Overdracht.Wachten)
        .Op<KiesOverdracht, Overdracht>(Verbs.OverdrachtAfronden, Overdracht.Afronden)
        .Op<StopMatch>(Verbs.MatchStoppen)
        .Op<MeldUrgent>(Verbs.MatchUrgent)
        .Op<PakUrgentOp>(Verbs.UrgentOppakken)
        .Op<MeldGeenGevaar>(Verbs.MatchGeenGevaar)
        .Op<ToonMatch>(Verbs.MatchTonen)
        .Op<KijkTerug>(Verbs.TerugblikGeven)
        .Op<VraagOverleg>(Verbs.ReflectieOverleg)
        .Op<Bedank>(Verbs.BedankGeven)
        .OpTijd<VraagContact>(WekkerSoort.Contactvraag)
        .OpTijd<RoepAnderen>(WekkerSoort.UrgentNogEens)
        .OpTijd<VraagStap>(WekkerSoort.Stapvraag)
        .OpTijd<HerinnerAanOntmoeting>(WekkerSoort.OntmoetingMorgen)
        .OpTijd<VraagTerugblik>(WekkerSoort.Terugblik)
        .OpTijd<HerinnerAanTerugblik>(WekkerSoort.TerugblikNogEens)
        .OpTijd<PasMatchesAanPauzeAan>(WekkerSoort.MatchesNaPauze)
        .Toont<Matchkaarten>(KaartSoort.MatchVoorVrager)
        .Toont<Matchkaarten>(KaartSoort.MatchVoorErvaringsdeskundige)
        .Toont<Matchkaarten>(KaartSoort.Verwachting)
        .Toont<Matchkaarten>(KaartSoort.Contactvraag)
        .Toont<Matchkaarten>(KaartSoort.Stapvraag)
        .Toont<Matchkaarten>(KaartSoort.Succesvraag)
        .Toont<Matchkaarten>(KaartSoort.Ontmoeting)
        .Toont<Matchkaarten>(KaartSoort.OntmoetingMorgen)
        .Toont<Matchkaarten>(KaartSoort.Overdracht)
        .Toont<Matchkaarten>(KaartSoort.Hervatten)
        .Toont<Matchkaarten>(KaartSoort.MatchTerug)
        .Toont<Matchkaarten>(KaartSoort.Terugblik)
        .Toont<Matchkaarten>(KaartSoort.Bedankje)
        .Toont<Matchkaarten>(KaartSoort.Urgent)
        .Toont<Matchkaarten>(KaartSoort.Sein)
        .Toont<Matchkaarten>(KaartSoort.Nieuws);

    private static IServiceCollection AddProfielen(this IServiceCollection services) => services
        .Op<SlaProfielOp>(Verbs.ProfielOpslaan)
        .Op<Pauzeer, bool>(Verbs.PauzeAan, true)
        .Op<Pauzeer, bool>(Verbs.PauzeUit, false)
        .Op<ToonProfiel>(Verbs.ProfielTonen)
        .Op<VerwijderProfiel>(Verbs.ProfielVerwijderen)
        .Op<StelPauzeUit>(Verbs.PauzeLater)
        .Op<ToonStartlijst>(Verbs.StartlijstTonen)
        .Op<VulStartlijst>(Verbs.StartlijstOpslaan)
        .Op<ToonZonderTeams>(Verbs.EdZonderTeamsTonen)
        .Op<NoteerZonderTeams>(Verbs.EdZonderTeams)
        .Op<HaalUitPool>(Verbs.EdZonderTeamsVerwijderen)
        .Op<BevestigDeelname>(Verbs.EdDoetMee)
        .Typ<ToonProfiel>("profiel")
        .Typ<Pauzeer, bool>("pauze", true)
        .Typ<Pauzeer, bool>("weer beschikbaar", false)
        .Typ<ToonStartlijst>("startlijst")
        .Typ<ToonNogTeRegelen>("nog te regelen")
        .Typ<ToonZonderTeams>("zonder teams")
        .Kiest<ZoekCollega>(ZoekCollega.Dataset)
        .OpTijd<LaatAanbiedingenLos>(WekkerSoort.NaPauze)
        .OpTijd<VraagNaPauze>(WekkerSoort.Pauzevraag)
        .OpTijd<VraagDeelname>(WekkerSoort.Deelname)
        .Toont<Profielkaarten>(KaartSoort.Pauzevraag)
        .Toont<Deelnamekaarten>(KaartSoort.Deelname);

    private static IServiceCollection AddBrieven(this IServiceCollection services) => services
        .Op<TrekToegangIn>(Verbs.EdToegangIntrekken)
        .Op<MailLink>(Verbs.EdLinkMailen)
        .OpTijd<StuurBrief>(WekkerSoort.Brief)
        .Toont<Brievenkaarten>(KaartSoort.MailKwamNietAan);

    private static IServiceCollection AddAanwezigheden(this IServiceCollection services) => services
        .Op<LoopBinnen>(Verbs.AanwezigLoopBinnen)
        .Op<MeldAf>(Verbs.AanwezigAfmelden)
        .Op<ToonAanwezigen>(Verbs.AanwezigTonen)
        .OpTijd<MeldAanwezigen>(WekkerSoort.Aanwezigheid)
        .Toont<Aanwezigheidskaarten>(KaartSoort.VandaagAanwezig)
        .Toont<Aanwezigheidskaarten>(KaartSoort.AanwezigVoorErvaringsdeskundige)
        .Toont<Aanwezigheidskaarten>(KaartSoort.TochNietAanwezig);

    private static IServiceCollection AddTeamvragen(this IServiceCollection services) => services
        .Op<VerstuurTeamvraag>(Verbs.TeamvraagVersturen)
        .Op<DenkMee>(Verbs.TeamvraagMeedenken)
        .Op<GeefTeamvraagDoor>(Verbs.TeamvraagDoorgeven)
        .Op<SpreekTeamvraagAf>(Verbs.TeamvraagAfspreken)
        .Op<RondTeamvraagAf>(Verbs.TeamvraagAfronden)
        .Op<TrekTeamvraagIn>(Verbs.TeamvraagIntrekken)
        .Typ<OpenTeamvraag, TeamvraagSoort>("vraag wijkteam", TeamvraagSoort.Vraag)
        .Typ<OpenTeamvraag, TeamvraagSoort>("bied aan", TeamvraagSoort.Aanbod)
        .OpTijd<HerinnerAfstemdag>(WekkerSoort.Afstemdag)
        .OpTijd<TrekTeamvragenTerug>(WekkerSoort.TeamvragenTerug)
        .Toont<Teamvraagkaarten>(KaartSoort.TeamvraagInKanaal)
        .Toont<Teamvraagkaarten>(KaartSoort.TeamvraagVoorErvaringsdeskundige)
        .Toont<Teamvraagkaarten>(KaartSoort.TeamvraagVoorMeedenker)
        .Toont<Teamvraagkaarten>(KaartSoort.TeamvraagMorgen);

    private static IServiceCollection AddSignalen(this IServiceCollection services) => services
        .Op<GeefSignaal>(Verbs.SignaalGeven)
        .Op<BeantwoordSignaal>(Verbs.SignaalBeantwoorden)
        .Op<ZetSignaalOpAgenda>(Verbs.SignaalOpAgenda)
        .Typ<OpenSignaal>("signaal")
        .Toont<Signaalkaarten>(KaartSoort.SignaalVoorErvaringsdeskundige)
        .Toont<Signaalkaarten>(KaartSoort.SignaalVoorCoordinator)
        .Toont<Signaalkaarten>(KaartSoort.SignaalInKanaal);

    private static IServiceCollection AddBorgingsweken(this IServiceCollection services) => services
        .Op<BeantwoordBorgingsvraag, BorgingAntwoord>(Verbs.BorgingGedaan, BorgingAntwoord.Gedaan)
        .Op<BeantwoordBorgingsvraag, BorgingAntwoord>(Verbs.BorgingLater, BorgingAntwoord.Later)
        .Op<BeantwoordBorgingsvraag, BorgingAntwoord>(Verbs.BorgingPastNiet, BorgingAntwoord.PastNiet)
        .Op<KiesBorgingsritme>(Verbs.BorgingRitme)
        .Op<PlanBorging>(Verbs.BorgingPlan)
        .Op<ZetBorgingOpAgenda>(Verbs.BorgingAgenda)
        .Op<ToonBorging>(Verbs.BorgingTonen)
        .Op<ToonCijfers>(Verbs.CijfersTonen)
        .Op<KiesFase>(Verbs.FaseKiezen)
        .Typ<ToonBorging>("borging")
        .Typ<ToonCijfers>("cijfers")
        .OpTijd<StelBorgingsvraag>(WekkerSoort.Borgingsvraag)
        .OpTijd<VraagBorgingNogEens>(WekkerSoort.BorgingNogEens)
        .Toont<Borgingskaarten>(KaartSoort.Borgingsvraag);

    private static IServiceCollection AddWijkteams(this IServiceCollection services) => services
        .Op<SlaAfsprakenOp>(Verbs.AfsprakenOpslaan)
        .Op<SpreekUrgentAf>(Verbs.VraagAfspraak)
        .Op<RichtWijkteamIn>(Verbs.InrichtenWijkteam)
        .Op<ToonSluitingen>(Verbs.SluitingenTonen)
        .Op<KiesSchoolregio>(Verbs.SchoolregioKiezen)
        .Op<VoegSluitingToe>(Verbs.SluitingToevoegen)
        .Op<HaalSluitingWeg>(Verbs.SluitingWeghalen)
        .Op<RichtPoolIn>(Verbs.InrichtenPool)
        .Op<KiesAgendamoment>(Verbs.AgendaMoment)
        .Op<PauzeerAgendavraag>(Verbs.AgendaPauze)
        .Op<KiesNaStilte, Stiltekeuze>(Verbs.AgendaLaatZo, Stiltekeuze.LaatZo)
        .Op<KiesNaStilte, Stiltekeuze>(Verbs.AgendaStop, Stiltekeuze.Stop)
        .Op<KiesNaStilte, Stiltekeuze>(Verbs.AgendaBegin, Stiltekeuze.BeginWeer)
        .Typ<ToonAfspraken>("afspraken")
        .Typ<ToonInstellingen>("instellingen")
        .Kiest<ZoekLid>(ZoekLid.Dataset)
        .Bij<NeemKanaalOp>(Gebeurtenissoort.InKanaalGezet)
        .Bij<LaatTeamLos>(Gebeurtenissoort.UitTeamGehaald)
        .Bij<VerversLeden>(Gebeurtenissoort.LedenGewijzigd)
        .Bij<VolgTeam>(Gebeurtenissoort.TeamGewijzigd)
        .Toont<Wijkteamkaarten>(KaartSoort.Inrichten)
        .Toont<Wijkteamkaarten>(KaartSoort.Afspraken)
        .Toont<Wijkteamkaarten>(KaartSoort.RolOvergegaan)
        .Toont<Stilteblad>(KaartSoort.Agendastilte);

    private static IServiceCollection AddLedenwissels(this IServiceCollection services) => services
        .Op<NeemRolOver>(Verbs.RolOvernemen)
        .OpTijd<VolgLedenwissel>(WekkerSoort.Ledenwissel)
        .OpTijd<ToonWieCoordineert>(WekkerSoort.Coordinatorwissel)
        .Op<MeldAfwezig, bool>(Verbs.AfwezigMelden, true)
        .Op<MeldAfwezig, bool>(Verbs.AfwezigVoorbij, false)
        .Typ<ToonAfwezig>("afwezig")
        .OpTijd<LaatAfwezigheidAflopen>(WekkerSoort.CoordinatorTerug)
        .OpTijd<VertelVanPool>(WekkerSoort.Poolrust)
        .Toont<Rolblad>(KaartSoort.RolOvernemen);

    private static IServiceCollection AddGesprekken(this IServiceCollection services) => services
        .Op<HerschrijfTekst>(Verbs.HerschrijfTekst)
        .Op<ToonHulp>(Verbs.HulpTonen)
        .Op<ToonWatBedoeldWas>(Verbs.OpdrachtTonen)
        .Typ<ToonHulp>(Opdrachten.Hulp)
        .Typ<VraagWatBedoeldWas>(Opdrachten.Bedoeld)
        .Typ<ToonStoppen>("stoppen")
        .Typ<ToonWieIsWie>("wie is wie")
        .Typ<GroetTerug>(Opdrachten.Groet)
        .Typ<Luister>(Opdrachten.Persoonlijk)
        .Typ<Herschrijf>("herschrijf")
        .Typ<LegBegripUit>("begrip")
        .Typ<ToonUitlegBewoner>("uitleg bewoner")
        .Bij<VerwelkomPersoon>(Gebeurtenissoort.PersoonlijkGezet)
        .Toont<Gesprekskaarten>(KaartSoort.Welkom)
        .Toont<Gesprekskaarten>(KaartSoort.Antwoord);

    private static IServiceCollection AddGegevens(this IServiceCollection services) => services
        .Typ<ToonMijnGegevens>("mijn gegevens")
        .Op<ToonLevering>(Verbs.LeveringTonen)
        .Op<BeslisLevering, bool>(Verbs.LeveringOpnieuw, true)
        .Op<BeslisLevering, bool>(Verbs.LeveringOpgeven, false)
        .Typ<ToonLevering>("levering");

    private static IServiceCollection AddVergeten(this IServiceCollection services) => services
        .Op<BeginVergeten>(Verbs.VergeetMij)
        .Typ<VraagVergeten>("vergeet mij")
        .OpTijd<VergeetMij>(WekkerSoort.VergeetMij)
        .OpTijd<VergeetElkeNacht>(WekkerSoort.Vergeten)
        .OpTijd<VanVroeger>(WekkerSoort.TekstWissen)
        .OpTijd<VanVroeger>(WekkerSoort.Inkorten)
        .OpTijd<VanVroeger>(WekkerSoort.TeamvraagVergeten)
        .OpTijd<VanVroeger>(WekkerSoort.SignaalVergeten);

    private static IServiceCollection AddVerhuizingen(this IServiceCollection services) => services
        .Op<MaakVerhuiscode>(Verbs.EdVerhuizen)
        .Typ<VerhuisProfiel>(Teksten.Verhuisopdracht)
        .OpTijd<VergeetNaVerhuizing>(WekkerSoort.Verhuisd);

    private static IServiceCollection AddControles(this IServiceCollection services) => services
        .Op<HerneemTekst, bool>(Verbs.TekstTerug, false)
        .Op<HerneemTekst, bool>(Verbs.TekstVoorstel, true)
        .Op<MeldKloptNiet>(Verbs.TekstKloptNiet)
        .Op<ToonControle>(Verbs.ControleTonen)
        .Op<StelControleIn>(Verbs.ControleInstellen);
}
