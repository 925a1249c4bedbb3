// Everything TeamsHerstelBot runs on, in one resource group and without a single secret: see README.md.
targetScope = 'resourceGroup'

@description('Name of the installation. Also the host name (<naam>.azurewebsites.net), so it must be free in the whole of Azure.')
@minLength(5)
@maxLength(32)
param naam string

@description('Name that people see in the Azure portal; what they see in Teams is in manifest/.')
param weergavenaam string = 'TeamsHerstelBot'

@description('Region of everything that has one. The data stays there.')
param regio string = resourceGroup().location

@description('Size of the machine. B1 is the smallest with Always On, which the weekly questions need.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param machine string = 'B1'

@description('How many machines. They share the work through leases; a second one keeps the bot up while the first restarts.')
@minValue(1)
@maxValue(3)
param aantal int = 1

@description('LRS keeps three copies in one building, ZRS in three.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param opslagsoort string = 'Standard_LRS'

@description('Keep the log for 30 days in Log Analytics. Without it there is only the live log stream.')
param logboek bool = true

@description('Mail address that hears when something is wrong. Empty: nobody does. Needs the log.')
param meldingenNaar string = ''

@description('Let the bot use Microsoft Graph. The identity needs permissions first: see README.md.')
param graph bool = false

@description('Id of the Teams app in its package. With it the bot adds the app for people it has something for. Needs graph.')
param teamsApp string = ''

@description('Protect the data against deletion of the storage account or the resource group.')
param slot bool = true

// Built-in role "Storage Table Data Contributor": read, write and create tables, nothing of the account itself.
var tabelrol = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')
var opslagnaam = 'st${uniqueString(resourceGroup().id, naam)}'

// The bot's identity towards Teams, the tables and Graph. Azure renews its credentials; nobody ever sees them.
resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${naam}'
  location: regio
}

resource opslag 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: opslagnaam
  location: regio
  kind: 'StorageV2'
  sku: {
    name: opslagsoort
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource opslagslot 'Microsoft.Authorization/locks@2020-05-01' = if (slot) {
  name: 'niet-verwijderen'
  scope: opslag
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the data of the bot. Tables have no undelete.'
  }
}

resource tabeltoegang 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(opslag.id, identiteit.id, tabelrol)
  scope: opslag
  properties: {
    roleDefinitionId: tabelrol
    principalId: identiteit.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${naam}'
  location: regio
  kind: 'linux'
  sku: {
    name: machine
    capacity: aantal
  }
  properties: {
    reserved: true // Linux
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: naam
  location: regio
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identiteit.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet TeamsHerstelBot.Host.dll'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health/ready'
      appSettings: concat([
        { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
        { name: 'MicrosoftAppId', value: identiteit.properties.clientId }
        { name: 'MicrosoftAppTenantId', value: identiteit.properties.tenantId }
        // An https address instead of a connection string: the identity signs in, there is no key.
        { name: 'ConnectionStrings__Tables', value: opslag.properties.primaryEndpoints.table }
        // Which identity that is, for the parts that do not know about bots.
        { name: 'AZURE_CLIENT_ID', value: identiteit.properties.clientId }
        { name: 'Graph__Aan', value: string(graph) }
        { name: 'Graph__TeamsApp', value: teamsApp }
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        // Time for the bot to stop its work in order when a new version comes.
        { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '30' }
      ], logboek ? [
        { name: 'Metingen__Naar', value: 'azure' }
        // It can only add figures, and read nothing; Azure calls it no secret.
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: inzicht!.properties.ConnectionString }
      ] : [])
    }
  }
}

// Deploying is for people and pipelines that sign in with Entra; the passwords of the publish profile are off.
resource publicatieScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource publicatieFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

// The address book entry: Teams looks here for where a message to this bot goes.
resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${naam}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0' // Teams messages are free and unlimited in every tier
  }
  properties: {
    displayName: weergavenaam
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identiteit.properties.clientId
    msaAppTenantId: identiteit.properties.tenantId
    msaAppMSIResourceId: identiteit.id
    disableLocalAuth: true // no Direct Line secrets
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

resource werkruimte 'Microsoft.OperationalInsights/workspaces@2023-09-01' = if (logboek) {
  name: 'log-${naam}'
  location: regio
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
    workspaceCapping: {
      dailyQuotaGb: 1
    }
  }
}

// Figures, traces and the log of the bot, in the same workspace. What they say is in bot/Host/Metingen.
resource inzicht 'Microsoft.Insights/components@2020-02-02' = if (logboek) {
  name: 'inzicht-${naam}'
  location: regio
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: werkruimte.id
    DisableIpMasking: false
  }
}

resource werkboek 'Microsoft.Insights/workbooks@2023-06-01' = if (logboek) {
  name: guid(resourceGroup().id, naam, 'werkboek')
  location: regio
  kind: 'shared'
  properties: {
    displayName: weergavenaam
    category: 'workbook'
    sourceId: inzicht.id
    serializedData: loadTextContent('werkboek.json')
  }
}

// Somebody hears of what is wrong before the teams do.
var metMeldingen = logboek && !empty(meldingenNaar)

resource wie 'Microsoft.Insights/actionGroups@2023-01-01' = if (metMeldingen) {
  name: 'wie-${naam}'
  location: 'global'
  properties: {
    groupShortName: 'herstelbot'
    enabled: true
    emailReceivers: [
      { name: 'beheer', emailAddress: meldingenNaar, useCommonAlertSchema: true }
    ]
  }
}

var meldingen = [
  {
    naam: 'post-wacht'
    wat: 'A message waits longer than ten minutes to be delivered.'
    vraag: 'customMetrics | where name == "herstelbot.bezorging.oudste" | where value > 600'
  }
  {
    naam: 'post-opgegeven'
    wat: 'A message will not be delivered. The delivery page (levering) says which and why.'
    vraag: 'customMetrics | where name == "herstelbot.bezorging.mislukt" and tostring(customDimensions.wordt) == "Dood"'
  }
  {
    naam: 'teams-weigert'
    wat: 'Teams refuses the bot itself (401). Run the command controleer.'
    vraag: 'customMetrics | where name == "herstelbot.bezorging.mislukt" and tostring(customDimensions.code) startswith "401"'
  }
  {
    naam: 'klik-mislukt'
    wat: 'A click failed. The log names the handler and the code that the person saw.'
    vraag: 'customMetrics | where name == "herstelbot.klikken" and tostring(customDimensions.uitkomst) == "mislukt"'
  }
]

resource melding 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for een in meldingen: if (metMeldingen) {
  name: '${een.naam}-${naam}'
  location: regio
  properties: {
    displayName: '${weergavenaam}: ${een.naam}'
    description: een.wat
    severity: 2
    enabled: true
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    scopes: [inzicht.id]
    criteria: {
      allOf: [
        {
          query: een.vraag
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [wie.id] }
  }
}]

// What Azure itself sees of the machine: also when the bot can say nothing.
var maten = [
  { naam: 'niet-gezond', maat: 'HealthCheckStatus', operator: 'LessThan', grens: 100, hoe: 'Average' }
  { naam: 'fouten', maat: 'Http5xx', operator: 'GreaterThan', grens: 0, hoe: 'Total' }
]

resource maat 'Microsoft.Insights/metricAlerts@2018-03-01' = [for een in maten: if (metMeldingen) {
  name: '${een.naam}-${naam}'
  location: 'global'
  properties: {
    description: 'Look at /health/ready and run the command controleer.'
    severity: 1
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: een.naam
          metricName: een.maat
          operator: een.operator
          threshold: een.grens
          timeAggregation: een.hoe
        }
      ]
    }
    actions: [{ actionGroupId: wie.id }]
  }
}]

resource applogboek 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (logboek) {
  name: 'naar-werkruimte'
  scope: app
  properties: {
    workspaceId: werkruimte.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('For bot/Host -- manifest: --bot-id')
output botId string = identiteit.properties.clientId

@description('For bot/Host -- manifest: --domein')
output domein string = app.properties.defaultHostName

output opslagaccount string = opslag.name
output principalId string = identiteit.properties.principalId
