import { list, type NamePool } from './name-pool.ts';

/** Names of people whose families come from Europe. */
export const europeanNames = {
  german: {
    she: list(
      'Annika, Birgit, Charlotte, Dörte, Friederike, Greta, Henrike, Ines, Johanna, Karoline, Lena, Mareike, Nele, Petra, Ronja, Silke, Theresa, Ulrike, Wiebke, Antje',
    ),
    he: list(
      'Benedikt, Carsten, Dennis, Fabian, Georg, Hannes, Holger, Jannik, Jörg, Klaus, Lennart, Malte, Norbert, Ole, Philipp, Rüdiger, Sebastian, Torben, Volker, Moritz',
    ),
    family: list(
      'Ahrens, Bachmeier, Brockhaus, Dierksen, Eberle, Fahrenholz, Gerstner, Harms, Jansen, Kessler, Köhnke, Lohmann, Mertens, Niehaus, Ostermann, Paulsen, Quast, Rademacher, Schürmann, Stegemann, Thiele, Uhlig, Voigtländer, Wessels, Zöllner, Bruns, Haferkamp, Krüger-Lenz, Mühlbauer, Sattler',
    ),
    expandsUmlauts: true,
  },
  british: {
    she: list(
      'Abigail, Bryony, Caitlin, Daisy, Eleri, Frances, Georgina, Harriet, Isla, Jodie, Kirsty, Lorna, Megan, Natasha, Philippa, Rosalind, Shona, Tamsin, Verity, Zara',
    ),
    he: list(
      'Alistair, Benedict, Craig, Dominic, Elliot, Fraser, Gavin, Huw, Ian, Jasper, Kieran, Lewis, Magnus, Nigel, Owen, Rhys, Stuart, Toby, Wesley, Angus',
    ),
    family: list(
      'Ashworth, Birtwistle, Cartwright, Dunmore, Eastwell, Fairhurst, Greenhalgh, Hollins, Inglis, Jessop, Kirkbride, Lockwood, Merriweather, Norcross, Oldroyd, Pritchard, Rowntree, Sandiford, Thackeray-Moss, Underhill, Vickers, Wainwright, Yardley, Cadwallader, Drummond, Farquhar, Gillespie, Hepworth, Tregenza, Winstanley',
    ),
  },
  irish: {
    she: list('Aoife, Ciara, Gráinne, Niamh, Orla, Róisín, Sinéad, Sorcha'),
    he: list('Cathal, Conor, Declan, Eoin, Fergal, Oisín, Ruairí, Tadhg'),
    family: list(
      'Brannigan, Cassidy, Devaney, Feeney, Geraghty, Kilbride, Lenihan, McGonagle, Nolan, O’Dwyer, Quigley, Tierney',
    ),
  },
  portuguese: {
    she: list(
      'Ana Rita, Benedita, Carlota, Diana, Filipa, Graça, Inês, Joana, Leonor, Madalena, Mafalda, Raquel, Sílvia, Teresa, Vera, Marta',
    ),
    he: list(
      'Afonso, Bernardo, Duarte, Edgar, Frederico, Gaspar, Hugo, João, Lourenço, Martim, Nuno, Paulo, Rodrigo, Sérgio, Tiago, Vasco',
    ),
    family: list(
      'Abrantes, Bettencourt, Carvalhal, Domingues, Esteves, Figueira, Gouveia, Henriques, Lacerda, Macedo, Mourão, Neves Pinto, Patrício, Quaresma Leal, Rebelo, Salgueiro, Tavares, Valadares, Vilhena, Xavier Lopes, Sequeira, Botelho, Falcato, Loureiro',
    ),
  },
  spanish: {
    she: list('Ainhoa, Begoña, Carmen, Lucía, Maite, Nuria, Rocío, Yolanda'),
    he: list('Álvaro, Borja, Iker, Joaquín, Óscar, Pablo, Ramiro, Xabier'),
    family: list(
      'Aguirre, Barrientos, Casanova, Elizalde, Gallardo, Herranz, Jurado, Lizarraga, Montero, Olmedo, Pedraza, Urrutia',
    ),
  },
  italian: {
    she: list('Alessia, Benedetta, Costanza, Federica, Ginevra, Ilaria, Marta, Serena'),
    he: list('Andrea, Davide, Emanuele, Fabrizio, Gianluca, Lorenzo, Matteo, Stefano'),
    family: list(
      'Albertini, Bonfanti, Castellani, De Angelis, Fumagalli, Grimaldi, Locatelli, Marchesi, Pellegrino, Riva, Santoro, Tagliabue',
    ),
  },
  french: {
    she: list('Aurélie, Camille, Élodie, Hélène, Margaux, Noémie, Sandrine, Yasmine'),
    he: list('Adrien, Bastien, Cédric, Étienne, Guillaume, Loïc, Mathis, Thibault'),
    family: list(
      'Aubertin, Bouvier, Chastain, Delacourt, Faucher, Gauthier, Lemoine, Mercier, Perrault, Roussillon, Toussaint, Vasseur',
    ),
  },
  dutch: {
    she: list('Anouk, Femke, Hanneke, Lotte, Marijke, Sanne, Wietske, Yara'),
    he: list('Bas, Diederik, Floris, Jasper, Maarten, Pieter, Ruben, Wouter'),
    family: list(
      'Bakker, De Graaf, Dijkstra, Hoekstra, Kuipers, Meijer, Postma, Schouten, Ten Brink, Van den Heuvel, Verhoeven, Zijlstra',
    ),
  },
  nordic: {
    she: list('Astrid, Freja, Ingeborg, Kirsten, Liv, Maiken, Saga, Tove'),
    he: list('Anders, Bjarne, Eskil, Gunnar, Jesper, Mikkel, Rasmus, Sindre'),
    family: list(
      'Bergström, Dalgaard, Ekholm, Friis, Hagelund, Kjeldsen, Lövgren, Nygård, Rønning, Sandvik, Thorsen, Øverland',
    ),
  },
  finnish: {
    she: list('Aino, Eeva, Kaisa, Päivi, Riikka, Satu'),
    he: list('Antti, Jukka, Lauri, Mikko, Pekka, Sami'),
    family: list('Heikkilä, Järvinen, Koskela, Laaksonen, Mäkelä, Rautio, Salonen, Tuominen'),
  },
  polish: {
    she: list('Agnieszka, Bogna, Dorota, Iwona, Joanna, Magdalena, Urszula, Zofia'),
    he: list('Bartosz, Grzegorz, Jacek, Krzysztof, Łukasz, Marek, Paweł, Tomasz'),
    family: list(
      'Adamczyk, Bielak, Chmiel, Gawron, Jabłoński, Kozłowski, Nowicki, Pietrzak, Sikora, Szymański, Wróbel, Zieliński',
    ),
    familyShe: list(
      'Adamczyk, Bielak, Chmiel, Gawron, Jabłońska, Kozłowska, Nowicka, Pietrzak, Sikora, Szymańska, Wróbel, Zielińska',
    ),
  },
  ukrainian: {
    she: list('Daryna, Halyna, Iryna, Kateryna, Lesia, Nadiia, Oksana, Yuliia'),
    he: list('Andriy, Bohdan, Danylo, Maksym, Mykola, Ostap, Taras, Yuriy'),
    family: list(
      'Bondarenko, Chornovol, Dovzhyk, Hrytsenko, Kovalchuk, Lytvyn, Melnyk, Oliynyk, Petrenko, Savchuk, Tkachenko, Vovk',
    ),
  },
  greek: {
    she: list('Danae, Eleftheria, Ioanna, Katerina, Melina, Vasiliki'),
    he: list('Christos, Dimitris, Giorgos, Kostas, Nikos, Stavros'),
    family: list('Alexiou, Dimitriou, Georgiadis, Kanellis, Makris, Nikolaidis, Pappas, Vlachos'),
    familyShe: list('Alexiou, Dimitriou, Georgiadou, Kanelli, Makri, Nikolaidou, Pappa, Vlachou'),
  },
  turkish: {
    she: list('Aslı, Burcu, Defne, Ebru, Gülşen, Nazlı, Selin, Zeynep'),
    he: list('Barış, Cem, Emre, Hakan, Kerem, Murat, Onur, Tolga'),
    family: list(
      'Akın, Aydoğan, Bulut, Çetin, Doğruöz, Ersoy, Gündoğdu, Kılıçaslan, Özkan, Şimşek, Tekin, Yıldız',
    ),
  },
} as const satisfies Record<string, NamePool>;
