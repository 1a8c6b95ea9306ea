import type { SessionPhase } from '../session-guide.ts';
import type { GuideDictionary } from './session-guide-en.ts';

export const germanPhases: Readonly<Record<SessionPhase, { readonly name: string; readonly about: string }>> =
  {
    ARRIVE: { name: 'Ankommen', about: 'Wie Sie heute da sind, und was seither geschehen ist.' },
    EXPLORE: { name: 'Erkunden', about: 'Sich umsehen, bevor Sie etwas entscheiden.' },
    FOCUS: { name: 'Klären', about: 'Wählen, worauf es ankommt, und woran Sie es merken würden.' },
    ACT: { name: 'Handeln', about: 'Kleine Schritte, klar gesagt, mit einem Datum.' },
    CLOSE: { name: 'Abschließen', about: 'Was Sie mitnehmen, und wie es zwischen Ihnen war.' },
  };

export const germanGuide: GuideDictionary = {
  COACHING: {
    ARRIVE: {
      here: 'Was möchten Sie erst einmal ablegen, um hier sein zu können?',
      since: 'Was ist Ihnen an sich selbst aufgefallen, seit wir uns zuletzt gesehen haben?',
      promise:
        'Was ist aus dem geworden, was Sie sich vorgenommen hatten, und was haben Sie so oder so daraus gelernt?',
      today: 'Womit würde sich diese Stunde für Sie lohnen?',
      weather: 'Wenn Ihre Woche ein Wetter wäre: welches, und was zieht gerade auf?',
      alive: 'Was bewegt Sie gerade am meisten, ob es auf der Tagesordnung steht oder nicht?',
    },
    EXPLORE: {
      really: 'Worum geht es Ihnen dabei eigentlich?',
      else: 'Und was noch? Was haben Sie bisher nicht gesagt?',
      eyes: 'Wie würde jemand, der Sie gern hat, die Lage beschreiben?',
      pattern: 'Wo ist Ihnen dieses Muster schon begegnet?',
      assume: 'Was setzen Sie hier voraus, und was wäre, wenn es anders ist?',
      body: 'Was spüren Sie, während Sie das sagen, und was sagt es Ihnen?',
      exception: 'Wann war es besser, und sei es nur ein wenig? Was war da anders?',
    },
    FOCUS: {
      want: 'Was wollen Sie stattdessen?',
      matter: 'Warum ist Ihnen das wichtig, und warum gerade jetzt?',
      sign: 'An welchem kleinen Zeichen würden Sie merken, dass Sie unterwegs sind?',
      scale: 'Auf einer Skala von 0 bis 10: Wo stehen Sie? Warum nicht eins tiefer?',
      yours: 'Welcher Teil davon liegt in Ihrer Hand?',
      price: 'Was müssten Sie dafür loslassen?',
    },
    ACT: {
      step: 'Was ist der kleinste Schritt, der wirklich einer wäre?',
      ways: 'Welche drei Wege gäbe es, einer davon unvernünftig?',
      obstacle: 'Was könnte dazwischenkommen, und was tun Sie dann?',
      support: 'Wer oder was könnte es leichter machen?',
      when: 'Wann genau werden Sie es tun, und wie erfahre ich davon?',
      sure: 'Wie sicher sind Sie von 0 bis 10, dass Sie es tun? Was brächte einen Punkt mehr?',
    },
    CLOSE: {
      insight: 'Was sehen Sie jetzt, das Sie vor einer Stunde nicht gesehen haben?',
      sentence: 'Wenn Sie einen Satz mitnähmen: welchen?',
      useful: 'Was war heute an unserer Arbeit hilfreich, und was nicht?',
      unsaid: 'Was blieb ungesagt und sollte nicht bis zum nächsten Mal warten?',
      first: 'Was machen Sie morgen als Erstes anders?',
      next: 'Wonach soll ich Sie fragen, wenn wir uns wiedersehen?',
    },
  },
  MENTORING: {
    ARRIVE: {
      news: 'Was gibt es Neues, seit wir gesprochen haben, in der Arbeit und drum herum?',
      tried: 'Sie wollten etwas ausprobieren. Wie ging es aus, und was hat Sie überrascht?',
      proud: 'Worauf sind Sie ein wenig stolz, das niemand bemerkt hat?',
      load: 'Was kostet Sie im Moment die meiste Kraft?',
      hope: 'Womit möchten Sie heute gehen: mit einer Sicht, einem Kontakt, einem Beispiel oder damit, dass jemand zugehört hat?',
      mine: 'Soll ich zuerst erzählen, was mir nach unserem letzten Gespräch durch den Kopf ging?',
    },
    EXPLORE: {
      place: 'Wie laufen die Dinge bei Ihnen wirklich, soweit Sie es erkennen?',
      tell: 'Nehmen Sie mich in einen Moment davon mit: Wer hat was gesagt, und was haben Sie sich dabei gedacht?',
      known: 'Was wissen Sie darüber schon, dem Sie vielleicht noch nicht trauen?',
      similar:
        'Ich war einmal in einer ähnlichen Lage. Würde es helfen, zu hören, wie es ausging, samt den Fehlern?',
      differs: 'Worin ist Ihre Lage anders als das, was ich beschreibe?',
      people: 'Für wen steht dabei etwas auf dem Spiel, und was macht diesen Menschen Sorgen?',
      unwritten: 'Welche ungeschriebene Regel vermuten Sie dahinter?',
    },
    FOCUS: {
      year: 'Wenn Sie in einem Jahr zurückblicken: Was hätten Sie dann gern jetzt begonnen?',
      role: 'Wofür möchten Sie als Kollegin, Kollege oder Führungskraft bekannt sein?',
      strength: 'Welche Ihrer Stärken kommt zurzeit zu kurz?',
      skill: 'Was müssten Sie können, das Sie noch nicht können?',
      choose: 'Wenn Sie bis zum nächsten Mal nur an einer Sache arbeiten könnten: an welcher?',
      path: 'Welche Wege stehen von hier aus offen, und welcher zieht Sie an?',
    },
    ACT: {
      learn: 'Von wem könnten Sie das lernen, und wie gehen Sie auf diesen Menschen zu?',
      door: 'Mit wem soll ich Sie bekannt machen, und was würden Sie dann sagen?',
      rehearse: 'Wollen wir das Gespräch einmal durchspielen, mit mir in der anderen Rolle?',
      experiment: 'Was könnten Sie dort ausprobieren, wo wenig schiefgehen kann?',
      advice: 'Was von allem, was ich gesagt habe, wollen Sie nutzen, und was lassen Sie beiseite?',
      date: 'Was haben Sie bis wann getan, und was brauchen Sie dafür von mir?',
    },
    CLOSE: {
      keep: 'Was behalten Sie von heute?',
      turn: 'Wo hat meine Erfahrung geholfen, und wo stand sie Ihrer im Weg?',
      balance: 'Haben wir über das gesprochen, was Sie wollten, oder über das, was mich interessiert?',
      learned: 'Ich habe heute etwas von Ihnen gelernt. Darf ich sagen, was?',
      ask: 'Was würden Sie mich gern fragen und haben es noch nicht gewagt?',
      until: 'Worauf wollen wir beide bis zum nächsten Mal achten?',
    },
  },
};
